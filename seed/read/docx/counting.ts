import { alphabets, chineseFigures } from '../../languages/enumeration.ts';

/** Writes the number of a list in one of Word's formats. */
type Format = (count: number) => string;

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Roman numerals are written up to here; no list is longer. */
const greatest = 3_999;

const roman: Format = (count) => {
  let rest = Math.min(count, greatest);
  let text = '';
  for (const [value, sign] of romans) {
    text += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
};

/** a … z, aa, bb, as Word goes on. */
const letters =
  (alphabet: string): Format =>
  (count) => {
    const signs = Array.from(alphabet);
    const sign = signs[(count - 1) % signs.length] ?? '';
    return sign.repeat(Math.min(10, Math.floor((count - 1) / signs.length) + 1));
  };

/** Up to ninety-nine. */
const chinese: Format = (count) => {
  if (count > 99) return String(count);
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  const { digits, ten: sign } = chineseFigures;
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : (digits[tens]?.[0] ?? '')}${sign}`;
  return `${ten}${ones === 0 && tens > 0 ? '' : (digits[ones]?.[0] ?? '')}`;
};

const upper =
  (format: Format): Format =>
  (count) =>
    format(count).toUpperCase();

const latin = letters(alphabets.latin);
const russian = letters(alphabets.russian);

const formats: Readonly<Record<string, Format>> = {
  lowerLetter: latin,
  upperLetter: upper(latin),
  lowerRoman: roman,
  upperRoman: upper(roman),
  russianLower: russian,
  russianUpper: upper(russian),
  arabicAlpha: letters(alphabets.arabicAlpha),
  arabicAbjad: letters(alphabets.arabicAbjad),
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  ideographTraditional: letters(alphabets.heavenlyStems),
  taiwaneseCounting: chinese,
  decimalZero: (count) => String(count).padStart(2, '0'),
  none: () => '',
};

/** The number `count` in a format as WordprocessingML calls it; decimal where the name is none that is known. */
export const counted = (format: string, count: number): string => (formats[format] ?? String)(count);
