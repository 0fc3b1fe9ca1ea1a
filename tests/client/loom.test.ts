import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '../../client/graph/geometry.ts';
import { loomLayout } from '../../client/graph/loom/layout.ts';
import { loomModel } from '../../client/graph/loom/model.ts';
import { loomScene } from '../../client/graph/loom/scene.ts';
import { foldId } from '../../client/graph/loom/shape.ts';
import { typeset } from '../../client/graph/loom/typesetting.ts';
import { loomWords } from '../../client/graph/loom/words.ts';
import { folds } from '../../client/state/address.ts';
import { createFormats } from '../../server/words/format.ts';
import { packOf } from '../../server/words/packs.ts';
import { createTranslation } from '../../server/words/translation.ts';
import {
  aCitation,
  aDeliverable,
  aDocument,
  aMandate,
  anActorNode,
  anyDocument,
  aParagraph,
  aResolutionNode,
  symbol,
} from './support/documents.ts';

/** Wide letters, so that what fits here fits in any typeface. */
const measure = (text: string, size: number) => [...text].length * size * 0.7;

const folded = { open: [], openParagraphs: new Set<string>() };

const wordingOf = (language: string) => ({
  language,
  t: createTranslation(language).t,
  formats: createFormats(packOf(language).locale),
});

const example = aDocument(
  [
    aParagraph('pp1', { citations: [aCitation('S/RES/1267 (1999)'), aCitation('S/RES/1373 (2001)')] }),
    aParagraph('op1', { mandates: [aMandate('op1', 1, { verbType: 'emphasizes', involves: ['CTC'] })] }),
    aParagraph('op2', {
      citations: [aCitation('S/RES/1373 (2001)'), aCitation('A/RES/60/288')],
      mandates: [
        aMandate('op2', 1, {
          verbType: 'requests',
          assignees: ['CTC'],
          involves: ['CTED'],
          deliverables: [aDeliverable({ id: 'late', due: '2025-12-31' })],
        }),
        aMandate('op2', 2, {
          verbType: 'decides',
          assignees: ['CTED'],
          deliverables: [aDeliverable({ id: 'early', due: '2023-12-31' })],
        }),
      ],
    }),
  ],
  [
    aResolutionNode(1373, 2001),
    aResolutionNode(1267, 1999),
    { id: 'A/RES/60/288', type: 'Instrument', label: 'A/RES/60/288', kind: 'ga-resolution' },
    anActorNode('CTED'),
    anActorNode('CTC'),
  ],
);

describe('what the loom shows', () => {
  const model = loomModel(example, folded);

  test('resolutions from the oldest, filled where an operative paragraph cites them, then the other documents', () => {
    expect(model.sources.map(({ id, filled }) => [id, filled])).toEqual([
      ['S/RES/1267 (1999)', false],
      ['S/RES/1373 (2001)', true],
      [foldId.documents, true],
    ]);
  });

  test('a paragraph has its strongest verb and its nearest date, and is quiet where nobody is told to act', () => {
    expect(model.rows.map(({ id, verbType, due, quiet }) => [id, verbType, due?.id ?? null, quiet])).toEqual([
      [foldId.preamble, null, null, true],
      [`${symbol}#op1`, 'emphasizes', null, true],
      [`${symbol}#op2`, 'decides', 'early', false],
    ]);
  });

  test('actors by how many mandates name them', () => {
    expect(model.actors.map(({ id, assigned, involved }) => [id, assigned, involved])).toEqual([
      ['CTC', 1, 1],
      ['CTED', 1, 1],
    ]);
  });

  test('threads at rest: operative citations and who is told to act', () => {
    const atRest = model.threads.filter((thread) => thread.atRest).map(({ id }) => id);
    expect(atRest).toEqual([
      `${symbol}#op2|CITES|S/RES/1373 (2001)`,
      `${symbol}#op2|CITES|${foldId.documents}`,
      `${symbol}#op2|ASSIGNED_TO|CTC`,
      `${symbol}#op2|ASSIGNED_TO|CTED`,
    ]);
    expect(model.threads.map(({ id }) => id)).toContain(`${foldId.preamble}|CITES|S/RES/1373 (2001)`);
  });

  test('an open paragraph hands its threads to actors over to its mandates', () => {
    const open = loomModel(example, { open: [], openParagraphs: new Set([`${symbol}#op2`]) });
    const ties = open.threads.filter(({ type }) => type !== 'CITES').map(({ id }) => id);
    expect(ties).toEqual([
      `${symbol}#op1|INVOLVES|CTC`,
      `${symbol}#op2.1|ASSIGNED_TO|CTC`,
      `${symbol}#op2.1|INVOLVES|CTED`,
      `${symbol}#op2.2|ASSIGNED_TO|CTED`,
    ]);
    expect(open.rows.map(({ mark }) => mark)).toEqual(['', '1', '2', 'a', 'b']);
  });

  test('pointing at an open paragraph also lights what its mandates are tied to', () => {
    const open = loomModel(example, { open: [], openParagraphs: new Set([`${symbol}#op2`]) });
    const words = loomWords(open, wordingOf('en'));
    const view = { window: { width: 1440, height: 760 }, measure, only: [], involved: false };
    const { litBy } = loomScene('loom', open, words, view);
    expect(litBy(`${symbol}#op2`)).toContain('CTED');
    expect(litBy('CTED')).toContain(`${symbol}#op2.2`);
    expect(litBy('CTED')).not.toContain(`${symbol}#op1`);
  });
});

/** Two boxes share more than their edges. */
const overlap = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width - 0.01 && Math.abs(a.y - b.y) * 2 < a.height + b.height - 0.01;

const anyView = fc.record({
  document: anyDocument,
  open: fc.subarray([...folds]),
  openOne: fc.integer({ min: 1, max: 60 }),
  language: fc.constantFrom('en', 'zh'),
  width: fc.integer({ min: 360, max: 2560 }),
  height: fc.integer({ min: 300, max: 1600 }),
});

type AnyView = typeof anyView extends fc.Arbitrary<infer View> ? View : never;

describe('where the loom puts it', () => {
  const laidOut = ({ document, open, openOne, language, width, height }: AnyView) => {
    const model = loomModel(document, { open, openParagraphs: new Set([`${symbol}#op${openOne}`]) });
    const words = loomWords(model, wordingOf(language));
    const setting = typeset(model, words, measure);
    return { model, setting, geometry: loomLayout(model, { width, height }, setting) };
  };

  test('nothing overlaps, everything lies on the page, every row has room for its letters', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { model, setting, geometry } = laidOut(view);
        const columns = [model.sources, model.rows, model.actors].map((items) =>
          items.flatMap(({ id }) => geometry.boxes.get(id) ?? []),
        );
        for (const boxes of columns)
          boxes.slice(1).forEach((box, index) => {
            const above = boxes[index];
            expect(above && overlap(above, box)).toBe(false);
          });
        for (const { x, y, width, height } of columns.flat()) {
          expect(x - width / 2).toBeGreaterThanOrEqual(0);
          expect(x + width / 2).toBeLessThanOrEqual(geometry.size.width);
          expect(y - height / 2).toBeGreaterThanOrEqual(0);
          expect(y + height / 2).toBeLessThanOrEqual(geometry.size.height);
        }
        for (const { height } of columns[1] ?? []) expect(height).toBeGreaterThanOrEqual(14);
        for (const { id } of model.actors) {
          const bar = geometry.boxes.get(id);
          const label = (bar?.x ?? 0) + 4 + 7 + (setting.countAt.get(id) ?? 0);
          expect(label).toBeLessThanOrEqual(geometry.size.width);
          expect(bar?.height).toBeGreaterThanOrEqual(13 * (setting.lines.get(id)?.length ?? 1));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('every thread leaves from a side of its row and arrives at a side of its end, within their heights', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { model, geometry } = laidOut(view);
        for (const { id, source, target, type } of model.threads) {
          const stroke = geometry.strokes.get(id);
          const from = geometry.boxes.get(source);
          const to = geometry.boxes.get(target);
          if (!stroke || !from || !to) throw new Error(`${id} is not drawn`);
          const side = type === 'CITES' ? -1 : 1;
          expect(stroke.from.x).toBeCloseTo(from.x + (side * from.width) / 2);
          expect(stroke.to.x).toBeCloseTo(to.x - (side * to.width) / 2);
          expect(Math.abs(stroke.from.y - from.y)).toBeLessThanOrEqual(from.height / 2);
          expect(Math.abs(stroke.to.y - to.y)).toBeLessThanOrEqual(to.height / 2);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('the threads into one actor do not cross: they arrive in the order of their rows', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { model, geometry } = laidOut(view);
        for (const { id: actor } of model.actors) {
          const strokes = model.threads
            .filter(({ target, type }) => target === actor && type !== 'CITES')
            .flatMap(({ id }) => geometry.strokes.get(id) ?? [])
            .toSorted((a, b) => a.from.y - b.from.y);
          const arrivals = strokes.map(({ to }) => to.y);
          expect(arrivals).toEqual(arrivals.toSorted((a, b) => a - b));
        }
      }),
      { numRuns: 40 },
    );
  });
});
