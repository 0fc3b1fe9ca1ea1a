import { matchesIn } from './match.ts';

/**
 * Names in texts stand in the forms that grammar gives them. Arabic writes "and", "to", "by" and the article on to the
 * first word; Russian declines every word.
 */

const cyrillic = /\p{Script=Cyrillic}/u;
const article = 'ال';
const before = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول'];
const beforeArticle = ['', 'و', 'ف', 'ب', 'ك', 'وب'];

/** Every form in which an Arabic name can begin; a name in another script is its own only form. */
export function prefixedForms(name: string): string[] {
  if (!/^\p{Script=Arabic}/u.test(name)) return [name];
  if (!name.startsWith(article)) return before.map((prefix) => `${prefix}${name}`);
  const bare = name.slice(article.length);
  return [...beforeArticle.map((prefix) => `${prefix}${name}`), `لل${bare}`, `ولل${bare}`];
}

const endings = /(?:ого|его|ому|ему|ыми|ими|ый|ий|ой|ая|яя|ое|ее|ые|ие|[аяоеиыйьую])$/u;

/** The part of a Russian word that its cases share. */
const stemOf = (word: string): string => {
  const lower = word.toLowerCase();
  return lower.length <= 3 ? lower : lower.replace(endings, '');
};

/** A name of Russian words: figures (Комитет 1540) and abbreviations alone (ВСООНЛ) have no cases. */
export const isInflected = (name: string): boolean =>
  cyrillic.test(name) && name.length > 4 && !/\d/.test(name) && /\p{Ll}/u.test(name);

/** What a case or number can put after a stem. */
const caseEnding =
  /^(?:[аяоеиыйьуюё]|ам|ям|ах|ях|ами|ями|ов|ев|ей|ой|ою|ею|ом|ем|ью|ых|их|ым|им|ими|ыми|ого|его|ому|ему|ый|ий|ая|яя|ое|ее|ые|ие|ую|юю|ия|ии|ию|ий|ием|иям|иями|иях|мя)?$/u;

const words = /\p{L}+/gu;

const isCapital = (word: string): boolean => word[0] !== word[0]?.toLowerCase();

interface Token {
  readonly word: string;
  readonly capital: boolean;
  readonly at: number;
}

interface Declined {
  readonly stems: readonly string[];
  /** Whether each word begins with a capital, so that "самой" is not Samoa. */
  readonly capitals: readonly boolean[];
  readonly id: string;
}

/** Finds names whose words are declined, the longest at each place; words follow one another with one space or hyphen. */
export class DeclinedNames {
  private readonly byFirst = new Map<string, Declined[]>();

  add(name: string, id: string): void {
    const parts = name.match(words) ?? [];
    const stems = parts.map(stemOf);
    const first = stems[0]?.slice(0, 3);
    if (first === undefined) return;
    const names = this.byFirst.get(first) ?? [];
    names.push({ stems, capitals: parts.map(isCapital), id });
    this.byFirst.set(
      first,
      names.sort((a, b) => b.stems.length - a.stems.length),
    );
  }

  find(text: string): { readonly id: string; readonly start: number; readonly end: number }[] {
    if (!cyrillic.test(text)) return [];
    const tokens = matchesIn(text, words).map((match) => ({
      word: match[0].toLowerCase(),
      capital: isCapital(match[0]),
      at: match.index,
    }));
    const found: { id: string; start: number; end: number }[] = [];
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index];
      const names = token === undefined ? undefined : this.byFirst.get(token.word.slice(0, 3));
      const name = names?.find((candidate) => this.stands(candidate, tokens, index));
      const last = name === undefined ? undefined : tokens[index + name.stems.length - 1];
      if (name === undefined || token === undefined || last === undefined) continue;
      found.push({ id: name.id, start: token.at, end: last.at + last.word.length });
      index += name.stems.length - 1;
    }
    return found;
  }

  private stands(name: Declined, tokens: readonly Token[], index: number): boolean {
    return name.stems.every((stem, offset) => {
      const token = tokens[index + offset];
      const previous = offset === 0 ? undefined : tokens[index + offset - 1];
      if (token === undefined || !token.word.startsWith(stem)) return false;
      if (previous !== undefined && token.at - (previous.at + previous.word.length) > 2) return false;
      if (name.capitals[offset] === true && !token.capital) return false;
      return caseEnding.test(token.word.slice(stem.length));
    });
  }
}
