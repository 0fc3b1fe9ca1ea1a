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

interface Declined {
  readonly stems: readonly string[];
  /** Whether each word begins with a capital, so that "самой" is not Samoa. */
  readonly capitals: readonly boolean[];
  readonly id: string;
}

/** For each UTF-16 unit: 1 where it is a letter. */
const letters: Uint8Array = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  /\p{L}/u.test(String.fromCharCode(unit)) ? 1 : 0,
);
/** Cyrillic letters as small ones, and all other units as they are. */
const lower: Uint16Array = Uint16Array.from({ length: 0x10000 }, (_, unit) =>
  unit >= 0x400 && unit < 0x530 ? String.fromCharCode(unit).toLowerCase().charCodeAt(0) : unit,
);

/** How many letters of a name's first word are looked at before all of it is. */
const known = 3;

const beginningOf = (text: string, start: number, end: number): number => {
  let hash = 0;
  for (let at = start; at < Math.min(end, start + known); at += 1)
    hash = (hash * 31 + (lower[text.charCodeAt(at)] ?? 0)) & 0xffff;
  return hash;
};

function wordEnd(text: string, start: number): number {
  let end = start;
  while (letters[text.charCodeAt(end)] === 1) end += 1;
  return end;
}

/** Where the word begins that follows one with at most two signs between; -1 where none does. */
function nextWord(text: string, end: number): number {
  for (let at = end + 1; at <= end + 2; at += 1) if (letters[text.charCodeAt(at)] === 1) return at;
  return -1;
}

/** Finds names whose words are declined, the longest at each place; words follow one another with one space or hyphen. */
export class DeclinedNames {
  private readonly byFirst = new Map<string, Declined[]>();
  /** One byte for each hash of a word's first letters: whether a name may begin with them. */
  private readonly beginnings = new Uint8Array(0x10000);

  add(name: string, id: string): void {
    const parts = name.match(words) ?? [];
    const stems = parts.map(stemOf);
    const first = stems[0]?.slice(0, known);
    if (first === undefined) return;
    this.beginnings[beginningOf(first, 0, first.length)] = 1;
    const names = this.byFirst.get(first) ?? [];
    names.push({ stems, capitals: parts.map(isCapital), id });
    this.byFirst.set(
      first,
      names.sort((a, b) => b.stems.length - a.stems.length),
    );
  }

  find(text: string): { readonly id: string; readonly start: number; readonly end: number }[] {
    const found: { id: string; start: number; end: number }[] = [];
    for (let at = 0; at < text.length; at += 1) {
      if (letters[text.charCodeAt(at)] === 0) continue;
      let end = wordEnd(text, at);
      if (this.beginnings[beginningOf(text, at, end)] === 1) {
        const name = this.nameAt(text, at, end);
        if (name !== null) found.push(name);
        end = name?.end ?? end;
      }
      at = end;
    }
    return found;
  }

  private nameAt(text: string, start: number, wordEnd: number) {
    const first = text.slice(start, wordEnd).toLowerCase().slice(0, known);
    for (const { stems, capitals, id } of this.byFirst.get(first) ?? []) {
      const end = endOf(stems, capitals, text, start);
      if (end >= 0) return { id, start, end };
    }
    return null;
  }
}

/** Where a name ends that begins at `start`; -1 where it does not stand there. */
function endOf(stems: readonly string[], capitals: readonly boolean[], text: string, start: number): number {
  let [at, end] = [start, start];
  for (const [index, stem] of stems.entries()) {
    if (index > 0) at = nextWord(text, end);
    if (at < 0) return -1;
    end = wordEnd(text, at);
    const printed = text.slice(at, end);
    const word = printed.toLowerCase();
    if (!word.startsWith(stem) || (capitals[index] === true && !isCapital(printed))) return -1;
    if (!caseEnding.test(word.slice(stem.length))) return -1;
  }
  return end;
}
