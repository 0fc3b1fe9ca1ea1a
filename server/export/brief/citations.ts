import { groupBy } from '../../../seed/group.ts';
import { citePlace, citePlaces } from '../../words/citation.ts';
import { citationsIn, type Place } from '../findings/citations.ts';
import type { Findings } from '../findings/collect.ts';
import { documentsIn, type SourceDocument } from '../findings/documents.ts';
import type { Speech } from '../findings/speech.ts';
import { dataSetOf } from '../provenance.ts';
import type { Block, Line, Run } from './block.ts';
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

/** Places of one kind in one document stand together: `S/RES/2178 (2014), paras. 9, 20 and 21`. */
const kindOf = (id: string): string => /^[^#]*#(?:\p{Lu}+\.)?(?:op|pp)/u.exec(id)?.[0] ?? id;

/** Many places on one line: a resolution of the last years is cited in a hundred. */
const placesLine = (keys: readonly string[], speech: Speech): Line => {
  const { t, formats } = speech;
  const groups = [...groupBy(new Set(keys), kindOf).values()];
  const lines = groups.flatMap((some): Line[] => {
    const [first] = some;
    const together = citePlaces(some, t, formats.list);
    if (first === undefined || together === null) return some.map((key) => placeLine(key, speech));
    return [placeLine(first, speech, together)];
  });
  return lines.flatMap((line, index) => (index === 0 ? line : [{ text: t('provenance.between') }, ...line]));
};

const remark = (words: string, places: readonly Place[], speech: Speech): Block => ({
  kind: 'paragraph',
  line: [
    { text: words, look: 'faint' },
    ...placesLine(
      places.map(({ citing }) => citing),
      speech,
    ).map((run): Run => ({ ...run, look: 'faint' })),
  ],
});

/** What only data sets say, the places of each on one line. */
const factBlocks = (places: readonly Place[], speech: Speech): Block[] =>
  [...groupBy(places, ({ evidence }) => dataSetOf(evidence.source))].map(([source, some]) =>
    remark(speech.t('brief.facts', { source }), some, speech),
  );

/**
 * The sentences, but for those that were quoted before, which are told by their places: a preambular paragraph may name thirty
 * resolutions in one sentence. `quoted` holds those that were.
 */
const sentenceBlocks = (places: readonly Place[], quoted: Set<string>, speech: Speech): Block[] => {
  const fresh: Place[] = [];
  const known: Place[] = [];
  for (const place of places) {
    const sentence = `${place.citing}\n${place.evidence.quote}`;
    (quoted.has(sentence) ? known : fresh).push(place);
    quoted.add(sentence);
  }
  return [
    ...fresh.map(
      ({ citing, evidence }): Block => ({
        kind: 'quote',
        text: evidence.quote ?? '',
        source: placeLine(citing, speech),
      }),
    ),
    ...(known.length === 0 ? [] : [remark(speech.t('brief.above'), known, speech)]),
  ];
};

/** Places, sentences first; `quoted` holds the sentences that stand above. */
export const placeBlocks = (places: readonly Place[], quoted: Set<string>, speech: Speech): Block[] => [
  ...sentenceBlocks(
    places.filter(({ evidence }) => evidence.quote !== null),
    quoted,
    speech,
  ),
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
