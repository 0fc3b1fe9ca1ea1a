import { citePlace, citePlaces } from '../../words/citation.ts';
import { citationsIn, type Place } from '../findings/citations.ts';
import type { Findings } from '../findings/collect.ts';
import { documentsIn, type SourceDocument } from '../findings/documents.ts';
import type { Speech } from '../findings/speech.ts';
import { dataSetOf } from '../provenance.ts';
import type { Block, Line } from './block.ts';
import { placeLine } from './place.ts';

/** A document by its citation, title and date. */
export const documentLine = ({ id, title, date }: SourceDocument, speech: Speech): Line => {
  const { t, formats, nameOf } = speech;
  const cited = citePlace(id, t, nameOf(id));
  const known = [
    ...(title === null || title === cited ? [] : [title]),
    ...(date === null ? [] : [date.length === 4 ? date : formats.longDate(date)]),
  ];
  const rest = known.map((text) => t('brief.separator') + text).join('');
  return [...placeLine(id, speech), ...(rest === '' ? [] : [{ text: rest }])];
};

const remark = (place: Place, text: string, speech: Speech): Block => ({
  kind: 'paragraph',
  line: [...placeLine(place.citing, speech), { text, look: 'faint' }],
});

/** What only data sets say, the places of one kind in one document on one line. */
const factBlocks = (places: readonly Place[], speech: Speech): Block[] => {
  const { t, formats } = speech;
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const kind = /^[^#]*#(?:\p{Lu}+\.)?(?:op|pp)/u.exec(place.citing)?.[0] ?? place.citing;
    const key = `${kind} ${dataSetOf(place.evidence.source)}`;
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return [...groups.values()].flatMap((group): Block[] => {
    const [first] = group;
    if (first === undefined) return [];
    const fact = t('brief.fact', { source: dataSetOf(first.evidence.source) });
    const together = citePlaces(
      group.map(({ citing }) => citing),
      t,
      formats.list,
    );
    if (together === null) return group.map((place) => remark(place, fact, speech));
    const line = [...placeLine(first.citing, speech, together), { text: fact, look: 'faint' } as const];
    return [{ kind: 'paragraph', line }];
  });
};

/** The sentence, where it was not quoted before; `quoted` holds those that were. */
const sentenceBlock = (place: Place, quote: string, quoted: Set<string>, speech: Speech): Block => {
  const { citing } = place;
  // A preambular paragraph may name thirty resolutions in one sentence.
  const sentence = `${citing}\n${quote}`;
  if (quoted.has(sentence)) return remark(place, speech.t('brief.above'), speech);
  quoted.add(sentence);
  return { kind: 'quote', text: quote, source: placeLine(citing, speech) };
};

const placeBlocks = (places: readonly Place[], quoted: Set<string>, speech: Speech): Block[] => [
  ...places.flatMap((place) => {
    const { quote } = place.evidence;
    return quote === null ? [] : sentenceBlock(place, quote, quoted, speech);
  }),
  ...factBlocks(
    places.filter(({ evidence }) => evidence.quote === null),
    speech,
  ),
];

/**
 * What is cited, step by step from where a trace starts, and by date where nothing was traced: each document with
 * every sentence that cites it, or the data set that says so.
 */
export const citationBlocks = (findings: Findings, speech: Speech): Block[] => {
  const { t } = speech;
  const places = citationsIn(findings);
  const hops = new Map(findings.nodes.map(({ id, hop }) => [id, hop]));
  const hopOf = ({ id }: SourceDocument): number => hops.get(id) ?? 0;
  const cited = documentsIn(findings, speech).filter(({ id }) => places.has(id));
  if (cited.length === 0) return [];
  const isTrace = findings.nodes.some(({ hop }) => hop !== undefined);
  const quoted = new Set<string>();
  const documentBlocks = (document: SourceDocument): Block[] => [
    { kind: 'paragraph', line: documentLine(document, speech).map((run) => ({ look: 'strong', ...run })) },
    ...placeBlocks(places.get(document.id) ?? [], quoted, speech),
  ];
  const steps = [...new Set(cited.map(hopOf))].sort((one, other) => one - other);
  return [
    { kind: 'heading', level: 2, text: t(isTrace ? 'brief.trace' : 'brief.citations') },
    ...steps.flatMap((step): Block[] => [
      ...(isTrace && step > 0
        ? [{ kind: 'heading', level: 3, text: t('trace.step', { hop: step }) } as const]
        : []),
      ...cited.filter((document) => hopOf(document) === step).flatMap(documentBlocks),
    ]),
  ];
};
