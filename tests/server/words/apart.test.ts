import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortenedAmong } from '../../../server/words/apart.ts';

/** As if every letter were as wide as every other. */
const measure = (text: string) => [...text].length;

const threats = 'Threats to international peace and security caused by terrorist acts';
const aviation = `${threats}, terrorist threats to civil aviation`;
const fighters = `${threats}, foreign terrorist fighters`;

test.each([
  ['what fits is whole', fighters, [aviation], 200, fighters],
  ['alone it is cut at its end', fighters, [], 40, 'Threats to international peace and…'],
  [
    'among others, what they share gives way',
    fighters,
    [aviation],
    60,
    'Threats to international peace … foreign terrorist fighters',
  ],
  ['in little room, all of it', fighters, [aviation], 32, '… foreign terrorist fighters'],
  ['in less, what is its own is cut, too', fighters, [aviation], 24, '… foreign terrorist…'],
  [
    'others that begin otherwise do not matter',
    fighters,
    ['The situation in Mali'],
    40,
    'Threats to international peace and…',
  ],
  ['nor does the same text again', fighters, [fighters], 40, 'Threats to international peace and…'],
  [
    'what another begins with shows that it ends',
    threats,
    [fighters],
    40,
    'Threats to international peace … acts',
  ],
  [
    'between spaces there are whole words',
    'Extension of the mandate in Mali',
    ['Extension of the mandate in Malawi'],
    12,
    '… Mali',
  ],
  [
    'Chinese is parted between letters',
    '恐怖行为对国际和平与安全造成的威胁：外国恐怖主义战斗人员',
    ['恐怖行为对国际和平与安全造成的威胁：民用航空'],
    14,
    '… 外国恐怖主义战斗人员',
  ],
])('%s', (_, text, others, width, expected) => {
  expect(shortenedAmong([text, ...others])(text, width, measure)).toBe(expected);
});

test('nothing is wider than its room where that holds a word', () => {
  const words = fc.array(fc.constantFrom('peace', 'and', 'security', 'in', 'Mali', 'the', 'mandate'), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 2, maxLength: 5 }),
      fc.integer({ min: 12, max: 60 }),
      (given, width) => {
        const texts = given.map((one) => one.join(' '));
        const shortened = shortenedAmong(texts);
        for (const text of texts) expect(measure(shortened(text, width, measure))).toBeLessThanOrEqual(width);
      },
    ),
  );
});
