import { type Language, languages } from '../../../seed/document.ts';
import { RecallingError } from '../../../seed/error.ts';
import type { ComparedParagraph, Comparison } from '../../contract.ts';
import type { Database } from '../../database/database.ts';
import { requireKey } from '../graph/keys.ts';
import { inReadingOrder } from '../graph/node.ts';
import { readNodes } from '../graph/nodes.ts';
import { readRelations } from '../graph/relations.ts';
import { textOf } from '../rows/properties.ts';
import type { NodeRecord } from '../rows/record.ts';
import { alignParagraphs } from './alignment.ts';
import { changesBetween, wordsOf } from './words-changed.ts';

const paragraphsOf = async (database: Database, resolution: string): Promise<NodeRecord[]> => {
  const parts = await readRelations(database, [resolution], ['HAS_PARAGRAPH']);
  const nodes = await readNodes(
    database,
    parts.map(({ target }) => target),
  );
  return [...nodes.values()].sort(inReadingOrder);
};

const wordingIn = ({ properties }: NodeRecord, language: Language): string =>
  textOf(properties, `text_${language}`) ?? '';

const languagesOfAll = (paragraphs: readonly NodeRecord[]): Language[] =>
  languages.filter((language) => paragraphs.some((paragraph) => wordingIn(paragraph, language) !== ''));

const languageFor = (
  { language: wanted, preferred }: Pick<ComparisonAsked, 'language' | 'preferred'>,
  both: readonly Language[],
  [from, to]: readonly [string, string],
): Language => {
  const [first] = both;
  if (first === undefined)
    throw new RecallingError(
      'not-found',
      `${from} and ${to} are not both loaded in one language: there is nothing to compare.`,
      'Load their texts in the same language, with "npm run seed" or by dropping the files on the explorer.',
    );
  if (wanted === undefined) return both.find((language) => language === preferred) ?? first;
  if (both.includes(wanted)) return wanted;
  throw new RecallingError(
    'not-found',
    `${from} and ${to} are not both loaded in the language "${wanted}".`,
    `They are in: ${both.join(', ')}.`,
  );
};

interface ComparisonAsked {
  readonly from: string;
  readonly to: string;
  readonly language?: Language | undefined;
  /** Taken where no language is named and both are loaded in it. */
  readonly preferred?: Language | undefined;
}

const kinds = ['preambular', 'operative', 'annex'];

/** Paragraphs of one kind beside their counterparts, each pair word by word. */
const comparedParagraphs = (
  one: readonly NodeRecord[],
  other: readonly NodeRecord[],
  language: Language,
): ComparedParagraph[] => {
  const words = (paragraphs: readonly NodeRecord[]) =>
    paragraphs.map((paragraph) => wordsOf(wordingIn(paragraph, language), language));
  return alignParagraphs(words(one), words(other)).map(([from, to]) => {
    const [before, after] = [from === null ? undefined : one[from], to === null ? undefined : other[to]];
    const parts = changesBetween(
      before === undefined ? '' : wordingIn(before, language),
      after === undefined ? '' : wordingIn(after, language),
      language,
    );
    const both = parts.every(({ change }) => change === 'same') ? 'same' : 'changed';
    return {
      from: before?.id ?? null,
      to: after?.id ?? null,
      change: before === undefined ? 'added' : after === undefined ? 'removed' : both,
      parts,
    };
  });
};

/**
 * What changed from one resolution to another: paragraphs of a kind beside their counterparts, and in each pair which
 * words came and went.
 *
 * @throws RecallingError `not-found` for what is unknown, or where the two texts are not loaded in one language
 */
export const compareResolutions = async (
  database: Database,
  question: ComparisonAsked,
): Promise<Comparison> => {
  const [from, to] = await Promise.all([
    requireKey(database, question.from, ['Resolution']),
    requireKey(database, question.to, ['Resolution']),
  ]);
  const [one, other] = await Promise.all([paragraphsOf(database, from.id), paragraphsOf(database, to.id)]);
  const here = languagesOfAll(other);
  const both = languagesOfAll(one).filter((language) => here.includes(language));
  const language = languageFor(question, both, [from.id, to.id]);
  const worded = (paragraphs: readonly NodeRecord[], kind: string): NodeRecord[] =>
    paragraphs.filter(
      (paragraph) => paragraph.properties.kind === kind && wordingIn(paragraph, language) !== '',
    );
  return {
    from: from.id,
    to: to.id,
    language,
    languages: both,
    paragraphs: kinds.flatMap((kind) => comparedParagraphs(worded(one, kind), worded(other, kind), language)),
  };
};
