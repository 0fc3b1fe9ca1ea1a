import type { Mandate, ReadDocument } from '../document.ts';
import { contains, type Span } from '../extract/spans/spans.ts';
import { paragraphKey } from '../graph.ts';
import { knownTopics } from '../languages/registry.ts';
import type { LinkRow, Properties } from './row.ts';

interface Words extends Span {
  readonly printed: string;
}

const asProperties = ({ language }: ReadDocument, words: Words | undefined): Properties => ({
  language,
  printed: words?.printed ?? null,
  start: words?.start ?? null,
  end: words?.end ?? null,
});

/** Mandates to actors, with the actor's first mention in the clause. */
const actorRows = (document: ReadDocument, actorsOf: (mandate: Mandate) => readonly string[]): LinkRow[] =>
  document.mandates.flatMap((mandate) =>
    actorsOf(mandate).map((actor) => ({
      source: paragraphKey(document.symbol, mandate.id),
      target: actor,
      properties: asProperties(
        document,
        document.actors.find(
          (mention) =>
            mention.id === actor && mention.paragraph === mandate.paragraph && contains(mandate, mention),
        ),
      ),
    })),
  );

/** Mandates to those who are told to act. */
export const assigneeRows = (document: ReadDocument): LinkRow[] =>
  actorRows(document, (mandate) => mandate.assignees);

/** Mandates to those who are named as partner, recipient or beneficiary. */
export const involvedRows = (document: ReadDocument): LinkRow[] =>
  actorRows(document, (mandate) => mandate.involves);

/** The first of a topic's names or aliases in the clause; the longest where several begin at one place. */
const topicWords = (topic: string, clause: Span, text: string): Words | undefined => {
  const known = knownTopics.get(topic);
  if (known === undefined) return undefined;
  const words = text.slice(clause.start, clause.end).toLowerCase();
  return [...Object.values(known.names), ...known.aliases]
    .map((name) => ({ start: words.indexOf(name.toLowerCase()), length: name.length }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start || b.length - a.length)
    .map(({ start, length }) => ({ start: clause.start + start, end: clause.start + start + length }))
    .map((span) => ({ ...span, printed: text.slice(span.start, span.end) }))[0];
};

/** Mandates to what they are about. */
export const topicRows = (document: ReadDocument): LinkRow[] => {
  const texts = new Map(document.paragraphs.map(({ id, text }) => [id, text]));
  return document.mandates.flatMap((mandate) =>
    mandate.topics.map((topic) => ({
      source: paragraphKey(document.symbol, mandate.id),
      target: topic,
      properties: asProperties(document, topicWords(topic, mandate, texts.get(mandate.paragraph) ?? '')),
    })),
  );
};
