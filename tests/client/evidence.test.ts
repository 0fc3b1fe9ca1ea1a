import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationNotes } from '../../client/views/evidence/citationNotes.ts';
import { excerptAround } from '../../client/views/evidence/excerpt.ts';
import { type MarkKind, marksOf, segmentsOf } from '../../client/views/evidence/marks.ts';
import { catalogueEdge, citationMentions, tieMentions } from '../../client/views/evidence/threadEvidence.ts';
import { createFormats } from '../../server/words/format.ts';
import { createTranslation } from '../../server/words/translation.ts';
import { aCitation, aDeliverable, aDocument, aMandate, aParagraph, symbol } from './support/documents.ts';

const kinds: MarkKind[] = ['citation', 'actor', 'verb', 'due', 'focus'];
const mark = fc.record({
  start: fc.integer({ min: -5, max: 60 }),
  end: fc.integer({ min: -5, max: 60 }),
  kind: fc.constantFrom(...kinds),
});

describe('marked text', () => {
  test('put together again it is the text, and each letter has exactly its marks', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 50, unit: 'binary' }),
        fc.array(mark, { maxLength: 8 }),
        (text, marks) => {
          const segments = segmentsOf(text, marks);
          expect(segments.map((segment) => segment.text).join('')).toBe(text);
          for (const segment of segments)
            for (let at = segment.start; at < segment.start + segment.text.length; at += 1) {
              const own = marks.filter(({ start, end }) => start <= at && end > at).map(({ kind }) => kind);
              expect(new Set(segment.kinds)).toEqual(new Set(own));
            }
        },
      ),
    );
  });

  test('marks that overlap are both told, and the narrowest says what they are of', () => {
    const marks = [
      { start: 0, end: 4, kind: 'verb' as const, of: 'op1.1' },
      { start: 2, end: 7, kind: 'focus' as const, of: 'CTED' },
    ];
    expect(segmentsOf('abcdefgh', marks, 1, 7)).toEqual([
      { text: 'b', start: 1, kinds: ['verb'], of: 'op1.1' },
      { text: 'cd', start: 2, kinds: ['verb', 'focus'], of: 'op1.1' },
      { text: 'efg', start: 4, kinds: ['focus'], of: 'CTED' },
    ]);
  });

  test('a paragraph shows what was found in the language shown, and the verb where its clause has it', () => {
    const paragraph = aParagraph('op1', {
      text: { zh: '还决定延长至2025年', en: 'Also decides to extend' },
      citations: [aCitation('S/RES/1373 (2001)', { language: 'en', start: 0, end: 4 })],
      mandates: [
        aMandate('op1', 1, {
          verb: '决定',
          text: '还决定延长至2025年',
          start: 0,
          end: 11,
          deliverables: [aDeliverable({ start: 5, end: 11 })],
        }),
      ],
    });
    expect(marksOf(paragraph, 'zh')).toEqual([
      { start: 1, end: 3, kind: 'verb', of: `${symbol}#op1.1` },
      { start: 5, end: 11, kind: 'due', of: `${symbol}#op1.1` },
    ]);
    expect(marksOf(paragraph, 'en')).toEqual([
      { start: 0, end: 4, kind: 'citation', of: 'S/RES/1373 (2001)' },
    ]);
  });
});

describe('excerpts', () => {
  test('hold the words that they are for, and are no longer than they may be', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 600, unit: fc.constantFrom('字', '，', '。', 'a', ' ') }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const [start, end] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y);
          const range = excerptAround(text, start ?? 0, end ?? 0, 40);
          expect(range.from).toBeLessThanOrEqual(start ?? 0);
          expect(range.to).toBeGreaterThanOrEqual(end ?? 0);
          expect((start ?? 0) - range.from).toBeLessThanOrEqual(80);
          expect(range.to - (end ?? 0)).toBeLessThanOrEqual(80);
        },
      ),
    );
  });

  test('break off after punctuation', () => {
    const text = `${'前'.repeat(30)}，${'中'.repeat(10)}第1373号${'后'.repeat(10)}，${'尾'.repeat(30)}`;
    const start = text.indexOf('1373');
    const { from, to } = excerptAround(text, start, start + 4, 25);
    expect(text.slice(from, to)).toBe(`${'中'.repeat(10)}第1373号${'后'.repeat(10)}，`);
  });
});

const cited = 'S/RES/1373 (2001)';
const text = '指示反恐执行局报告第1373(2001)号决议，请反恐委员会审议';

const document = {
  ...aDocument(
    [
      aParagraph('pp1', {
        text: { zh: '回顾第1373号决议' },
        citations: [aCitation(cited, { start: 3, end: 7 })],
      }),
      aParagraph('op2', {
        text: { zh: text },
        citations: [aCitation(cited, { start: 10, end: 20 })],
        actors: [
          { id: 'CTED', language: 'zh', printed: '反恐执行局', start: 2, end: 7 },
          { id: 'CTC', language: 'zh', printed: '反恐委员会', start: 25, end: 30 },
        ],
        mandates: [
          aMandate('op2', 1, { assignees: ['CTED'], text: text.slice(0, 24), start: 0, end: 24 }),
          aMandate('op2', 2, {
            verb: '请',
            verbType: 'requests',
            assignees: ['CTC'],
            involves: ['CTED'],
            text: text.slice(24),
            start: 24,
            end: 32,
          }),
        ],
      }),
    ],
    [],
  ),
  cites: [
    {
      id: `${symbol}|CITES|S/RES/1267 (1999)`,
      source: symbol,
      target: 'S/RES/1267 (1999)',
      type: 'CITES' as const,
      mentions: 1,
      evidence: [],
    },
  ],
};

const quoted = (mentions: ReturnType<typeof citationMentions>) =>
  mentions.map(({ text: whole, range, marks }) => ({
    quote: whole.slice(range.from, range.to),
    words: marks.filter(({ kind }) => kind === 'focus').map(({ start, end }) => whole.slice(start, end)),
  }));

describe('why a line is drawn', () => {
  test('a citation by each of its mentions, in its clause, with the printed words', () => {
    expect(quoted(citationMentions(document, `${symbol}#op2`, cited))).toEqual([
      { quote: text.slice(0, 24), words: ['1373(2001)'] },
    ]);
    expect(citationMentions(document, symbol, cited)).toHaveLength(2);
    expect(quoted(citationMentions(document, 'fold:preamble', cited))).toEqual([
      { quote: '回顾第1373号决议', words: ['1373'] },
    ]);
    expect(citationMentions(document, `${symbol}#op2`, 'S/RES/1 (1946)')).toEqual([]);
  });

  test('a task by the clause that gives it, with the name as printed there', () => {
    const assigned = tieMentions(document, `${symbol}#op2`, new Set(['CTC']), 'ASSIGNED_TO');
    expect(quoted(assigned)).toEqual([{ quote: text.slice(24), words: ['反恐委员会'] }]);
    const involved = tieMentions(document, `${symbol}#op2`, new Set(['CTED']), 'INVOLVES');
    expect(involved.map(({ key }) => key)).toEqual([`${symbol}#op2.2`]);
    expect(tieMentions(document, `${symbol}#op2.1`, new Set(['CTC']), 'ASSIGNED_TO')).toEqual([]);
  });

  test('a fact of the catalogue where no text says it', () => {
    expect(catalogueEdge(document, symbol, 'S/RES/1267 (1999)')?.source).toBe(symbol);
    expect(catalogueEdge(document, symbol, cited)).toBeNull();
  });
});

describe('how a citation is printed', () => {
  const wording = {
    t: createTranslation('en').t,
    formats: createFormats('en-GB'),
    nameOf: (id: string) => id,
  };

  test.each([
    [{}, []],
    [
      { target: 'S/RES/2195 (2014)', printed: '2195(2015)', yearCorrected: true },
      ['as printed: 2195(2015); it is 2195 (2014)'],
    ],
    [{ yearImplicit: true, force: 'implements' as const }, ['Implementing', 'printed without its year']],
    [
      { inName: '1267-COMMITTEE', force: 'reaffirms' as const },
      ['Reaffirms', 'part of the name of 1267-COMMITTEE'],
    ],
  ])('%o', (given, notes) => {
    expect(citationNotes(aCitation(cited, given), wording)).toEqual(notes);
  });
});
