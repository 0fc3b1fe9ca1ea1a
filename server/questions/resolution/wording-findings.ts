import type { Language } from '../../../seed/document.ts';
import { knownActors, knownInstruments } from '../../../seed/languages/registry.ts';
import type { WordingWarning } from '../../contract.ts';
import { flagOf, languageOf, languagesOf, textOf } from '../rows/properties.ts';
import type { NodeRecord, RelationRecord } from '../rows/record.ts';

/** One resolution as the graph holds it, in all its loaded languages. */
export interface Wordings {
  readonly languages: readonly Language[];
  /** In the order of the text. */
  readonly paragraphs: readonly NodeRecord[];
  readonly mandates: readonly NodeRecord[];
  readonly deliverables: readonly NodeRecord[];
  /** Those that begin at its paragraphs and mandates. */
  readonly relations: readonly RelationRecord[];
}

/** What one language's wording says at one place. */
export interface Finding {
  readonly kind: WordingWarning['kind'];
  readonly paragraph: string | null;
  readonly value: string;
  readonly language: Language;
}

/** The text prints no numbers of these, so that they are the same paragraphs only where all wordings have as many. */
export const unnumbered = { preambular: 'preambular-paragraphs', annex: 'annex-paragraphs' } as const;

/** What has the same key in all languages; a name that a text itself introduces has one for each. */
const isShared = (key: string): boolean =>
  key.includes('/') || knownInstruments.has(key) || knownActors.has(key);

const counts = ({ languages, paragraphs }: Wordings): Finding[] =>
  Object.entries(unnumbered).flatMap(([part, kind]) => {
    const own = paragraphs.filter(({ properties }) => properties.kind === part);
    return languages.map((language) => ({
      kind,
      paragraph: null,
      value: String(
        own.filter(({ properties }) => languagesOf(properties, 'text').includes(language)).length,
      ),
      language,
    }));
  });

const presence = ({ id, properties }: NodeRecord): Finding[] =>
  languagesOf(properties, 'text').map((language) => ({
    kind: 'paragraph',
    paragraph: id,
    value: id,
    language,
  }));

const citations = ({ type, source, target, properties }: RelationRecord): Finding[] => {
  const language = languageOf(properties);
  if (type !== 'CITES' || language === null || !isShared(target)) return [];
  const finding = { paragraph: source, value: target, language };
  const cited: Finding = { kind: 'citation', ...finding };
  return flagOf(properties, 'yearCorrected') ? [cited, { kind: 'printed-year', ...finding }] : [cited];
};

const assignees =
  (paragraphOf: ReadonlyMap<string, string>) =>
  ({ type, source, target, properties }: RelationRecord): Finding[] => {
    const [language, paragraph] = [languageOf(properties), paragraphOf.get(source)];
    if (type !== 'ASSIGNED_TO' || language === null || paragraph === undefined || !isShared(target))
      return [];
    return [{ kind: 'assignee', paragraph, value: target, language }];
  };

/** How the paragraph opens: later clauses are cut differently where languages join them differently. */
const openings = ({ properties }: NodeRecord): Finding[] => {
  const paragraph = textOf(properties, 'paragraph');
  if (properties.order !== 1 || paragraph === null) return [];
  return languagesOf(properties, 'verbType').flatMap((language) => {
    const value = textOf(properties, `verbType_${language}`);
    return value === null || value === 'other' ? [] : { kind: 'verb', paragraph, value, language };
  });
};

const dues = ({ id, properties }: NodeRecord, paragraphOf: ReadonlyMap<string, string>): Finding[] => {
  // S/RES/2617 (2021)#op2.1.d1 is a deliverable of S/RES/2617 (2021)#op2.1
  const paragraph = paragraphOf.get(id.slice(0, id.lastIndexOf('.')));
  if (paragraph === undefined) return [];
  return (['due', 'recurrence'] as const).flatMap((kind) =>
    languagesOf(properties, kind).map((language) => ({
      kind,
      paragraph,
      value: textOf(properties, `${kind}_${language}`) ?? '',
      language,
    })),
  );
};

/** All that the loaded wordings of a resolution say, each by itself, as far as it can be compared between languages. */
export const findingsOf = (wordings: Wordings): Finding[] => {
  const { paragraphs, mandates, deliverables, relations } = wordings;
  const paragraphOf = new Map(
    mandates.map(({ id, properties }) => [id, textOf(properties, 'paragraph') ?? ''] as const),
  );
  return [
    ...counts(wordings),
    ...paragraphs.flatMap(presence),
    ...relations.flatMap(citations),
    ...relations.flatMap(assignees(paragraphOf)),
    ...mandates.flatMap(openings),
    ...deliverables.flatMap((deliverable) => dues(deliverable, paragraphOf)),
  ];
};
