import { createHash } from 'node:crypto';
import { instrumentKinds, type Language } from '../../../seed/document.ts';
import { RecallingError } from '../../../seed/error.ts';
import { citePlace } from '../../words/citation.ts';
import { citationsIn, type Place } from '../findings/citations.ts';
import type { Findings } from '../findings/collect.ts';
import { documentsIn, type SourceDocument } from '../findings/documents.ts';
import { type Speech, speechOf } from '../findings/speech.ts';
import { dataSetOf, describeProvenance } from '../provenance.ts';

/** A document as citation managers know it. */
export interface Reference {
  /** Stable, made of the symbol: `S-RES-1373-2001`. ASCII letters, digits and hyphens. */
  readonly key: string;
  /** The graph's key, which for the documents of the United Nations is their symbol. */
  readonly id: string;
  /** `Resolution`, `Treaty` …, in the file's language. */
  readonly type: string;
  /** The organ; null where a document's kind does not tell it. */
  readonly author: string | null;
  readonly title: string;
  /** `2021-12-30`, `2021-12` or `2021`. */
  readonly date: string | null;
  readonly language: Findings['language'];
  readonly url: string | null;
  readonly otherUrls: readonly (readonly [Language, string])[];
  readonly subjects: readonly string[];
  /** Where it is cited in what was exported, sentence by sentence. */
  readonly notes: readonly string[];
}

/** Which organ speaks in a kind of document; of an `s-document` the symbol tells who distributes it, not who wrote it. */
const authors = {
  resolution: 'council',
  'presidential-statement': 'council',
  'ga-resolution': 'assembly',
} as const;

const authorOf = (kind: string): (typeof authors)[keyof typeof authors] | null =>
  Object.entries(authors).find(([name]) => name === kind)?.[1] ?? null;

const keyOf = (id: string): string => {
  const plain = id.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  // A key that loses letters (names in other scripts) could be that of another document, too.
  const isWhole = /^[\u0020-\u007e]+$/.test(id);
  return isWhole ? plain : `${plain}-${createHash('sha256').update(id).digest('hex').slice(0, 8)}`;
};

const kinds = ['resolution', ...instrumentKinds] as const;

const kindName = (kind: string, { t }: Speech): string =>
  t(`documents.kinds.${kinds.find((known) => known === kind) ?? 'other'}`);

const noteOf = ({ citing, evidence }: Place, { t }: Speech): string =>
  evidence.quote === null
    ? t('references.factOf', { place: citePlace(citing, t), source: dataSetOf(evidence.source) })
    : t('references.citedIn', { place: citePlace(citing, t), quote: evidence.quote });

const referenceOf = (document: SourceDocument, places: readonly Place[], speech: Speech): Reference => {
  const { id, kind, title, date, links, subjects } = document;
  const { t, language } = speech;
  const author = authorOf(kind);
  return {
    key: keyOf(id),
    id,
    type: kindName(kind, speech),
    author: author === null ? null : t(`documents.organs.${author}`),
    title: title ?? citePlace(id, t),
    date,
    language,
    url: links[language] ?? null,
    otherUrls: Object.entries(links).flatMap(([name, url]) => {
      // Keys of `links` are languages by its type; Object.entries forgets that.
      return name === language ? [] : [[name as Language, url] as const];
    }),
    subjects,
    notes: places.map((place) => noteOf(place, speech)),
  };
};

/**
 * The documents of an export as references, the oldest first, and a line that tells where they come from.
 *
 * @throws RecallingError `invalid-parameter` where it has no document
 */
export const referencesOf = (findings: Findings): { references: Reference[]; about: string } => {
  const speech = speechOf(findings);
  const citations = citationsIn(findings);
  const references = documentsIn(findings, speech).map((document) =>
    referenceOf(document, citations.get(document.id) ?? [], speech),
  );
  if (references.length === 0)
    throw new RecallingError(
      'invalid-parameter',
      'There is no document in this selection to make a reference of.',
      'Choose resolutions, paragraphs or mandates.',
    );
  return { references, about: describeProvenance(findings.provenance) };
};
