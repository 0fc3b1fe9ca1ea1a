import type { Language } from '../../../seed/document.ts';
import { WordingWarning } from '../../contract.ts';
import { natural } from '../../words/natural.ts';
import { textOf } from '../rows/properties.ts';
import { type Finding, findingsOf, unnumbered, type Wordings } from './wording-findings.ts';

const kinds = WordingWarning.shape.kind.options;

const keyOf = (...parts: readonly (string | null)[]): string => JSON.stringify(parts);

/** Which languages say anything of a kind at a paragraph, and which say each value there; keys are those of `keyOf`. */
const languagesBySaying = (findings: readonly Finding[]): ReadonlyMap<string, ReadonlySet<Language>> => {
  const saying = new Map<string, Set<Language>>();
  for (const { kind, paragraph, value, language } of findings)
    for (const key of [keyOf(kind, paragraph), keyOf(kind, paragraph, value)])
      saying.set(key, (saying.get(key) ?? new Set()).add(language));
  return saying;
};

/**
 * Where the loaded languages of one resolution disagree, as they were read: it may be the texts, or the reading of one of
 * them. Numbered paragraphs are compared by their numbers, others by their order where all languages have as many.
 * No language counts as lacking what it has no place for: anything in a paragraph that it lacks, a verb where it opens
 * with none of a known type, the year of a citation that it does not make.
 */
export const disagreementsOf = (wordings: Wordings): WordingWarning[] => {
  const { languages, paragraphs } = wordings;
  if (languages.length < 2) return [];
  const findings = findingsOf(wordings);
  const saying = languagesBySaying(findings);
  const languagesOf = (...parts: readonly (string | null)[]) => saying.get(keyOf(...parts)) ?? new Set();

  const couldSay = ({ kind, paragraph, value }: Finding): ReadonlySet<Language> => {
    if (paragraph === null || kind === 'paragraph') return new Set(languages);
    if (kind === 'printed-year') return languagesOf('citation', paragraph, value);
    return kind === 'verb' ? languagesOf(kind, paragraph) : languagesOf('paragraph', paragraph);
  };
  const once = new Map(findings.map((each) => [keyOf(each.kind, each.paragraph, each.value), each]));
  const warnings = [...once].flatMap(([key, finding]): WordingWarning[] => {
    const { kind, paragraph, value } = finding;
    const [said, compared] = [saying.get(key), couldSay(finding)];
    const [within, without] = [
      languages.filter((language) => said?.has(language)),
      languages.filter((language) => compared.has(language) && !said?.has(language)),
    ];
    return without.length === 0 ? [] : [{ kind, paragraph, value, in: within, notIn: without }];
  });

  const miscounted = new Set(warnings.map(({ kind }) => kind));
  const partOf = new Map(paragraphs.map(({ id, properties }) => [id, textOf(properties, 'kind')]));
  const isAligned = ({ paragraph }: WordingWarning): boolean => {
    const part = partOf.get(paragraph ?? '');
    return (part !== 'preambular' && part !== 'annex') || !miscounted.has(unnumbered[part]);
  };
  const place = new Map(paragraphs.map(({ id }, index) => [id, index]));
  return warnings
    .filter(isAligned)
    .sort(
      (one, other) =>
        (place.get(one.paragraph ?? '') ?? -1) - (place.get(other.paragraph ?? '') ?? -1) ||
        kinds.indexOf(one.kind) - kinds.indexOf(other.kind) ||
        natural.compare(one.value, other.value),
    );
};
