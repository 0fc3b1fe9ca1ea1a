import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { fold } from './fold.ts';

/** Literals of which at least one is in every text that an expression matches. */
export interface Literals {
  readonly texts: readonly string[];
  /** Large and small letters are the same; `texts` is then folded. */
  readonly folded: boolean;
}

/** Literals are cut to this length: more letters rule out hardly more texts. */
const longest = 10;
/** An expression with more alternatives than this is not worth looking for. */
const most = 300;

const parser = new RegExpParser({ ecmaVersion: 2024 });
const digits: readonly string[] = Array.from('0123456789');

/**
 * How selective a literal is: marks and single letters stand everywhere, a Chinese character is as rare as a
 * syllable.
 */
const weightOf = (text: string): number =>
  Array.from(text).reduce((weight, letter) => {
    if (/[\p{Script=Han}《“]/u.test(letter)) return weight + 3;
    return weight + (/[\p{L}/]/u.test(letter) ? 1 : 0.2);
  }, 0);

const weightOfAll = (texts: readonly string[]): number =>
  texts === digits ? 1.9 : Math.min(...texts.map(weightOf));

/** The more selective of two sets that are both needed. */
function better(one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null {
  if (one === null || other === null) return one ?? other;
  const [left, right] = [weightOfAll(one), weightOfAll(other)];
  return left > right || (left === right && one.length <= other.length) ? one : other;
}

/** The one letter that an element stands for; null where it can be others. */
function letterOf(element: AST.Element | AST.CharacterClassElement, folded: boolean): string | null {
  if (element.type === 'CharacterClass' && !element.negate) {
    const [first, ...others] = element.elements.map((part) => letterOf(part, folded));
    return first !== undefined && others.every((other) => other === first) ? first : null;
  }
  if (element.type !== 'Character' || element.value > 0xffff) return null;
  return String.fromCharCode(folded ? fold(element.value) : element.value);
}

function ofElement(element: AST.Element, folded: boolean): readonly string[] | null {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives, folded);
    case 'Assertion':
      return element.kind === 'lookahead' || element.kind === 'lookbehind'
        ? element.negate
          ? null
          : ofAlternatives(element.alternatives, folded)
        : null;
    case 'Quantifier':
      return element.min === 0 ? null : ofElement(element.element, folded);
    case 'CharacterSet':
      return element.kind === 'digit' && !element.negate ? digits : null;
    default: {
      const letter = letterOf(element, folded);
      return letter === null ? null : [letter];
    }
  }
}

/** Of a sequence: the most selective of its runs of letters and of what its parts need. */
function ofSequence(elements: readonly AST.Element[], folded: boolean): readonly string[] | null {
  let needed: readonly string[] | null = null;
  let run = '';
  const end = (): void => {
    if (run !== '') needed = better(needed, [run.slice(0, longest)]);
    run = '';
  };
  for (const element of elements) {
    const letter = letterOf(element, folded);
    if (letter !== null) {
      run += letter;
      continue;
    }
    // What an assertion looks at takes no place between the letters around it.
    if (element.type !== 'Assertion') end();
    needed = better(needed, ofElement(element, folded));
  }
  end();
  return needed;
}

function ofAlternatives(alternatives: readonly AST.Alternative[], folded: boolean): readonly string[] | null {
  const each = alternatives.map(({ elements }) => ofSequence(elements, folded));
  const [only] = each;
  if (each.length === 1) return only ?? null;
  const texts = new Set<string>();
  for (const needed of each) {
    if (needed === null) return null;
    for (const text of needed) texts.add(text);
  }
  return texts.size > most ? null : [...texts];
}

/** The literals that an expression cannot match without; null where none is selective enough to look for first. */
export function literalsOf(form: RegExp): Literals | null {
  const pattern = parser.parsePattern(form.source, 0, form.source.length, { unicode: form.unicode });
  const texts = ofAlternatives(pattern.alternatives, form.ignoreCase);
  return texts === null || texts.length === 0 || weightOfAll(texts) < 1.9
    ? null
    : { texts, folded: form.ignoreCase };
}
