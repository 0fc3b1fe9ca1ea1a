import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { madeOnce } from './made-once.ts';

const parser = new RegExpParser({ ecmaVersion: 2024 });

/** How the data of a language say that there is no such form. */
const never = '(?!)';

/** Whether every way through an expression ends at the end of the text. */
const onlyAtEnd = (alternatives: readonly AST.Alternative[]): boolean =>
  alternatives.every(({ elements }) => {
    const last = elements.at(-1);
    if (last?.type === 'Assertion') return last.kind === 'end';
    return (last?.type === 'Group' || last?.type === 'CapturingGroup') && onlyAtEnd(last.alternatives);
  });

/** `form` turned into a lookbehind from the end of the text; null where it could also match elsewhere. */
const lookingBack = madeOnce((form: RegExp): RegExp | null => {
  const { alternatives } = parser.parsePattern(form.source, 0, form.source.length, { unicode: form.unicode });
  const ends = form.source === never || (!form.multiline && onlyAtEnd(alternatives));
  return ends ? new RegExp(`(?<=${form.source})`, `${form.flags}y`) : null;
});

/**
 * Whether a text ends in a match of `form`, which itself ends in `$`. The answer is that of `form.test(text)`, but
 * that tries every place in the text before it gives up; a lookbehind at the end reads backwards and mostly knows
 * after a few letters.
 *
 * @param form neither global nor sticky
 */
export function endsWith(text: string, form: RegExp): boolean {
  const looking = lookingBack(form);
  if (looking === null) return form.test(text);
  looking.lastIndex = text.length;
  return looking.test(text);
}
