/**
 * The graph's vocabulary. Keys (`id`) are symbols of documents and ids of their paragraphs, never a database's own.
 *
 * ```
 * (:Resolution {id, number, year, adopted, title_<lang>, loaded, languages, chapterVii, votesFor, votesAgainst,
 *               abstentions, subjects, meeting, source})
 * (:Instrument {id, kind, name_<lang>})  (:Actor {id, kind, name_<lang>})  (:Topic {id, name_<lang>})
 * (:Paragraph {id, resolution, kind, number, order, verb_<lang>, text_<lang>})
 * (:Mandate {id, resolution, paragraph, order, verbType, verb_<lang>, text_<lang>, start_<lang>, end_<lang>})
 * (:Deliverable {id, resolution, kind, due, recurrence, period, text_<lang>, start_<lang>, end_<lang>})
 * (Resolution)-[:HAS_PARAGRAPH]->(Paragraph)-[:SETS]->(Mandate)
 * (Mandate)-[:ASSIGNED_TO|INVOLVES {printed, start, end, language}]->(Actor)
 * (Mandate)-[:REQUIRES]->(Deliverable)
 * (Mandate)-[:CONCERNS {printed, start, end, language}]->(Topic)
 * (Paragraph)-[:CITES {printed, quote, quoteStart, start, end, language, force, pinpoint, yearImplicit, yearCorrected, inName}]->
 *            (Resolution|Instrument)
 * (Paragraph)-[:MENTIONS {printed, start, end, language}]->(Actor)
 * (Mandate)-[:BUILDS_ON {basis, paragraph, printed, start, end, language}]->(Resolution|Instrument)
 * (Resolution)-[:CITES {paragraphs, mentions, part, source, places}]->(Resolution)
 * (Resolution)-[:ESTABLISHES|DECIDES_ON {act, until, period, paragraph, printed, quote, quoteStart, start, end, language, source}]->(Actor)
 * (Resolution)-[:RENEWS {actor, …as its DECIDES_ON}]->(Resolution)   the one before it that decides on the same body
 * ```
 * (:GraphVersion {id, schema, catalogue}) records how the graph was made; it is not part of the graph's contents.
 *
 * A paragraph is one node in all its languages: properties that end in `_zh`, `_en` … hold its wordings.
 * Relationships that point at words carry the language of these words; there is one for each mention and language.
 * Findings that may differ between languages (`verbType`, `kind`, `due`, `recurrence`, `period`, `meeting`) are also
 * stored for each language (`verbType_zh`); the plain name holds the first of English, French, Spanish, Russian,
 * Chinese and Arabic. `digest_<lang>` of a Resolution tells one reading of a wording from another; `quoteStart` is
 * where `quote` begins in the paragraph's text; `places` says where a fact of the catalogue was read, as
 * seed/catalogue/places.ts prints it; `introduces` and `introducesKind` are the name and kind that a text gives to
 * what no list knows.
 */
export const nodeLabels = [
  'Resolution',
  'Instrument',
  'Actor',
  'Topic',
  'Paragraph',
  'Mandate',
  'Deliverable',
] as const;
export type NodeLabel = (typeof nodeLabels)[number];

export const relationTypes = [
  'HAS_PARAGRAPH',
  'SETS',
  'ASSIGNED_TO',
  'INVOLVES',
  'REQUIRES',
  'CONCERNS',
  'CITES',
  'MENTIONS',
  'BUILDS_ON',
  'RENEWS',
  'ESTABLISHES',
  'DECIDES_ON',
] as const;
export type RelationType = (typeof relationTypes)[number];

/** `S/RES/2617 (2021)` and `op17` give `S/RES/2617 (2021)#op17`. */
export const paragraphKey = (symbol: string, paragraph: string): string => `${symbol}#${paragraph}`;

/**
 * What a key that hangs on a resolution names: `…#op2` a paragraph, `…#op2.1` a mandate, `…#op2.1.d1` a deliverable; null for
 * resolutions, instruments, actors and topics, whose keys do not tell what they are.
 */
export const partLabel = (key: string): 'Paragraph' | 'Mandate' | 'Deliverable' | null => {
  if (!key.includes('#')) return null;
  if (!/\.d?\d+$/.test(key)) return 'Paragraph';
  return /\.d\d+$/.test(key) ? 'Deliverable' : 'Mandate';
};
