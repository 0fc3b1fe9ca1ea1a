import { deliverableKinds, type Language, languages, verbTypes } from '../../../seed/document.ts';
import type { MandateDeliverable, MandateItem } from '../../contract.ts';
import { languagesOf, needed, numberOf, type Properties, textOf, wordOf } from '../rows/properties.ts';
import type { NodeRecord, RelationRecord } from '../rows/record.ts';

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

/** The words of a clause or deliverable in one language, and where they stand in its paragraph. */
const wordingIn = (id: string, properties: Properties, language: Language) => ({
  language,
  text: needed(textOf(properties, `text_${language}`), `text of ${id}`),
  start: needed(numberOf(properties, `start_${language}`), `start of ${id}`),
  end: needed(numberOf(properties, `end_${language}`), `end of ${id}`),
});

const deliverable = ({ id, properties }: NodeRecord, preferred: Language): MandateDeliverable => {
  const language = chooseLanguage(languagesOf(properties, 'text'), preferred);
  return {
    id,
    kind: needed(wordOf(properties, 'kind', deliverableKinds), `kind of ${id}`),
    due: textOf(properties, 'due'),
    recurrence: textOf(properties, 'recurrence'),
    period: textOf(properties, 'period'),
    ...wordingIn(id, properties, language),
  };
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
  return {
    id,
    resolution,
    adopted: textOf(nodes.get(resolution)?.properties ?? {}, 'adopted'),
    paragraph: needed(textOf(properties, 'paragraph'), `paragraph of ${id}`),
    verb: needed(textOf(properties, `verb_${language}`), `verb of ${id}`),
    verbType: needed(wordOf(properties, 'verbType', verbTypes), `type of the verb of ${id}`),
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
    ...wordingIn(id, properties, language),
  };
};
