import { type Basis, bases, type Language, languages } from '../../seed/document.ts';
import { MandateDeliverable, MandateItem } from '../contract.ts';
import { languagesOf, numberOf, textOf } from './properties.ts';
import type { NodeRecord, RelationRecord } from './records.ts';

/** The preferred language where there is a wording in it, else the first that there is. */
export const chooseLanguage = (available: readonly Language[], preferred?: Language): Language =>
  preferred !== undefined && available.includes(preferred) ? preferred : (available[0] ?? languages[0]);

const unique = (keys: readonly string[]): string[] => [...new Set(keys)];

/** Targets of the relationships of one type, each once, in the order of the words that name them. */
const targetsOf = (relations: readonly RelationRecord[], type: RelationRecord['type']): string[] =>
  unique(
    relations
      .filter((relation) => relation.type === type)
      .sort(
        (one, other) => (numberOf(one.properties, 'start') ?? 0) - (numberOf(other.properties, 'start') ?? 0),
      )
      .map(({ target }) => target),
  );

/** What a mandate builds on, the nearest ground first. */
const buildsOn = (relations: readonly RelationRecord[]): MandateItem['buildsOn'] => {
  const nearest = new Map<string, Basis>();
  for (const basis of bases)
    for (const { type, target, properties } of relations)
      if (type === 'BUILDS_ON' && properties.basis === basis && !nearest.has(target))
        nearest.set(target, basis);
  return [...nearest].map(([target, basis]) => ({ target, basis }));
};

const deliverable = ({ id, properties }: NodeRecord, preferred: Language): MandateDeliverable => {
  const language = chooseLanguage(languagesOf(properties, 'text'), preferred);
  return MandateDeliverable.parse({
    id,
    kind: properties.kind,
    due: textOf(properties, 'due'),
    recurrence: textOf(properties, 'recurrence'),
    period: textOf(properties, 'period'),
    language,
    text: properties[`text_${language}`],
    start: properties[`start_${language}`],
    end: properties[`end_${language}`],
  });
};

const place = (item: { start: number; id: string }, other: { start: number; id: string }): number =>
  item.start - other.start || (item.id < other.id ? -1 : 1);

/** A mandate with what hangs on it: its own relationships, and the nodes that these and its resolution name. */
export const mandateItem = (
  { id, properties }: NodeRecord,
  relations: readonly RelationRecord[],
  nodes: ReadonlyMap<string, NodeRecord>,
  preferred?: Language,
): MandateItem => {
  const language = chooseLanguage(languagesOf(properties, 'text'), preferred);
  const resolution = textOf(properties, 'resolution') ?? '';
  return MandateItem.parse({
    id,
    resolution,
    adopted: textOf(nodes.get(resolution)?.properties ?? {}, 'adopted'),
    paragraph: properties.paragraph,
    verb: properties[`verb_${language}`],
    verbType: properties.verbType,
    assignees: targetsOf(relations, 'ASSIGNED_TO'),
    involves: targetsOf(relations, 'INVOLVES'),
    buildsOn: buildsOn(relations),
    deliverables: targetsOf(relations, 'REQUIRES')
      .flatMap((key) => {
        const found = nodes.get(key);
        return found === undefined ? [] : deliverable(found, language);
      })
      .sort(place),
    topics: targetsOf(relations, 'CONCERNS'),
    language,
    text: properties[`text_${language}`],
    start: properties[`start_${language}`],
    end: properties[`end_${language}`],
  });
};
