import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReadDocument } from '../../../seed/document.ts';
import { chineseText, readOrRefuse, shippedText } from '../sample.ts';

/** Words and forms that the reader looks for, in any order: closer to trouble than random letters. */
const fragment = fc.constantFrom(
  ...'第1373(2001)号|、第|1624(2005)|和|号决议|决议第2段|1267委员会|反恐执行局|与|反恐办|请|决定|，|；|。|应|必须|每年两次|在2022年3月30日前|本决议通过后|六个月内|《全球反恐战略》|附件9|(a) |\n|\n\n| |委员会|主席|后者|大会第71/291号决议|“|”|（|）|2195(2015)|S/2017/375|99999|２０'.split(
    '|',
  ),
);
const paragraph = fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join(''));

function expectOffsetsToPointAtWords(document: ReadDocument): void {
  const text = new Map(document.paragraphs.map((found) => [found.id, found.text]));
  for (const found of [...document.citations, ...document.instruments, ...document.actors]) {
    expect(text.get(found.paragraph)?.slice(found.start, found.end)).toBe(found.printed);
  }
  for (const mandate of document.mandates) {
    const words = text.get(mandate.paragraph)?.slice(mandate.start, mandate.end) ?? '';
    expect(words).toContain(mandate.verb);
    for (const deliverable of mandate.deliverables) {
      expect(text.get(mandate.paragraph)?.slice(deliverable.start, deliverable.end)).toBe(deliverable.text);
      expect(deliverable.start).toBeGreaterThanOrEqual(mandate.start);
      expect(deliverable.end).toBeLessThanOrEqual(mandate.end);
    }
  }
}

describe('the reader', () => {
  test('meets any text with findings or a clear refusal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
        readOrRefuse(text);
        readOrRefuse(`安全理事会，\n${text}`);
      }),
    );
  });

  test('points at the words that it found', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { maxLength: 4 }),
        fc.array(paragraph, { minLength: 1, maxLength: 6 }),
        (preamble, operative) => {
          const document = readOrRefuse(chineseText(preamble, operative));
          if (document !== null) expectOffsetsToPointAtWords(document);
        },
      ),
      { numRuns: 300 },
    );
    const shipped = readOrRefuse(shippedText());
    expect(shipped).not.toBeNull();
    if (shipped !== null) expectOffsetsToPointAtWords(shipped);
  });

  test('finds the same in the same text', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (operative) => {
        const text = chineseText([], operative);
        expect(readOrRefuse(text)).toEqual(readOrRefuse(text));
      }),
    );
  });

  test('gives every mandate the clauses of its paragraph in order, without overlap', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (operative) => {
        const mandates = readOrRefuse(chineseText([], operative))?.mandates ?? [];
        for (const [index, mandate] of mandates.entries()) {
          const next = mandates[index + 1];
          expect(mandate.start).toBeLessThan(mandate.end);
          if (next?.paragraph === mandate.paragraph) expect(mandate.end).toBeLessThanOrEqual(next.start);
        }
      }),
    );
  });
});
