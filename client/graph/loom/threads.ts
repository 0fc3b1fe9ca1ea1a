import type { DocumentParagraph, MandateItem, ResolutionDocument } from '../../../server/contract.ts';
import { bindingRank, strongest } from '../style/verbs.ts';
import { threadId } from '../threadId.ts';
import {
  type ActorItem,
  foldId,
  type LoomRow,
  type LoomThread,
  type SourceItem,
  type ThreadType,
} from './shape.ts';

interface Columns {
  readonly rows: readonly LoomRow[];
  readonly sources: readonly SourceItem[];
  readonly actors: readonly ActorItem[];
}

/**
 * All threads between the rows that are shown and the documents and actors that are shown. A paragraph that is open
 * hands its threads to actors over to its mandates; what is folded lends its threads to the row that stands for it.
 */
export const threadsOf = (document: ResolutionDocument, { rows, sources, actors }: Columns): LoomThread[] => {
  const shown = new Set(rows.map(({ id }) => id));
  const sourceFor = standIns(sources);
  const actorFor = standIns(actors);
  const threads = new Map<string, LoomThread>();
  const add = (thread: Omit<LoomThread, 'id'>) => {
    const id = threadId(thread.source, thread.type, thread.target);
    const known = threads.get(id);
    threads.set(id, known ? merged(known, thread) : { id, ...thread });
  };
  for (const paragraph of document.paragraphs) {
    const row = shown.has(paragraph.id) ? paragraph.id : foldId.preamble;
    const atRest = paragraph.kind !== 'preambular';
    for (const { target } of paragraph.citations) {
      const end = sourceFor.get(target);
      if (end) add({ source: row, target: end, type: 'CITES', verbType: null, atRest });
    }
    for (const mandate of paragraph.mandates)
      for (const { actor, type } of tiesOf(mandate)) {
        const end = actorFor.get(actor);
        const source = shown.has(mandate.id) ? mandate.id : row;
        const { verbType } = mandate;
        if (end) add({ source, target: end, type, verbType, atRest: atRest && type === 'ASSIGNED_TO' });
      }
  }
  return withoutDoubles([...threads.values()]);
};

const tiesOf = ({ assignees, involves }: MandateItem): { actor: string; type: ThreadType }[] => [
  ...assignees.map((actor) => ({ actor, type: 'ASSIGNED_TO' as const })),
  ...involves
    .filter((actor) => !assignees.includes(actor))
    .map((actor) => ({ actor, type: 'INVOLVES' as const })),
];

const merged = (known: LoomThread, other: Omit<LoomThread, 'id'>): LoomThread => ({
  ...known,
  atRest: known.atRest || other.atRest,
  verbType:
    strongest([known, other].flatMap(({ verbType }) => (verbType ? [{ verbType }] : [])))?.verbType ?? null,
});

/** Where a row tells an actor to act, it needs no second thread that says it is involved. */
const withoutDoubles = (threads: readonly LoomThread[]): LoomThread[] => {
  const assigned = new Set(
    threads.filter(({ type }) => type === 'ASSIGNED_TO').map(({ source, target }) => `${source}|${target}`),
  );
  return threads.filter(
    ({ type, source, target }) => type !== 'INVOLVES' || !assigned.has(`${source}|${target}`),
  );
};

const standIns = (items: readonly (SourceItem | ActorItem)[]): ReadonlyMap<string, string> =>
  new Map(items.flatMap(({ id, stands }) => stands.map((stood) => [stood, id] as const)));

/** The mandates of a paragraph that tie it to an actor, the most binding first. */
export const tyingMandates = (
  paragraph: DocumentParagraph,
  actors: ReadonlySet<string>,
  type: 'ASSIGNED_TO' | 'INVOLVES',
): MandateItem[] =>
  paragraph.mandates
    .filter(({ assignees, involves }) =>
      (type === 'ASSIGNED_TO' ? assignees : involves).some((actor) => actors.has(actor)),
    )
    .toSorted((a, b) => bindingRank(a.verbType) - bindingRank(b.verbType));
