import { type Language, languages } from '../../seed/document.ts';
import { MandateDeliverable, MandateItem } from '../contract.ts';
import { languagesOf, numberOf, textOf } from './properties.ts';
import type { NodeRecord, RelationRecord } from './records.ts';

/** The preferred language where there is a wording in it, else the first that there is. */
const chooseLanguage = (available: readonly Language[], preferred?: Language): Language =>
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

/** What hangs on a mandate. */
export interface Hanging {
  /** Its relationships but for BUILDS_ON. */
  readonly relations: readonly RelationRecord[];
  readonly buildsOn: MandateItem['buildsOn'];
}

/** A mandate with what hangs on it; `nodes` has what its relationships lead to, and its resolution. */
export const mandateItem = (
  { id, properties }: NodeRecord,
  { relations, buildsOn }: Hanging,
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
    buildsOn,
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
