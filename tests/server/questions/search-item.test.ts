import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchItem } from '../../../server/questions/search/item.ts';

const paragraph = (text: string) =>
  searchItem(
    {
      id: 'S/RES/2617 (2021)#op1',
      type: 'Paragraph',
      properties: { resolution: 'S/RES/2617 (2021)', text_en: text },
    },
    ['counter-terrorism'],
  );

test('the words of a question may have hyphens', () => {
  const { quote, start, end } = paragraph('Welcomes Counter-Terrorism strategies');
  expect(quote?.slice(start ?? 0, end ?? 0)).toBe('Counter-Terrorism');
});

const signs = fc.string({ unit: fc.constantFrom(...'\\^$.*+?()[]{}|/-:=!<>,#&~%@"\'`’–a '), minLength: 1 });

test('whatever signs are asked for are quoted where they stand', () => {
  fc.assert(
    fc.property(signs, signs, signs, (before, asked, after) => {
      const word = asked.replaceAll(' ', '');
      fc.pre(word !== '');
      const { quote, start, end } = searchItem(
        { id: 'x#op1', type: 'Paragraph', properties: { text_en: `${before}${word}${after}` } },
        [word],
      );
      expect(quote?.slice(start ?? 0, end ?? 0)).toBe(word);
    }),
  );
});
