import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeIds, encodeIds, inOrder } from '../../../client/graph/explore/address/ids.ts';
import { decodePlaces, encodePlaces, onGrain } from '../../../client/graph/explore/address/places.ts';
import { impliedYear } from '../../../client/graph/explore/address/years.ts';
import { catalogue } from '../../../seed/catalogue/catalogue.ts';

describe('keys of nodes in an address', () => {
  test.each([
    [['S/RES/2617 (2021)'], '20p'],
    [['S/RES/1373 (2001)', 'S/RES/1374 (2001)'], '125_126'],
    [['S/RES/1375 (2001)', 'S/RES/1373 (2001)', 'S/RES/1374 (2001)'], '125-127'],
    [['S/RES/2617 (2021)#op17'], '20p.op17'],
    [['S/RES/2617 (2021)#op17', 'S/RES/2617 (2021)#op4', 'S/RES/2617 (2021)'], '20p_20p.op4_.op17'],
    [['S/RES/2617 (2021)#op17.1', 'S/RES/1373 (2001)#pp1'], '125.pp1_20p.op17.1'],
    [['S/RES/2617 (2021)#op1.1/due1'], '20p.op1.1/due1'],
    // A number that the Council has not reached, and a year that the number does not imply.
    [['S/RES/3001 (2031)'], '2bd*2031'],
    [['CTED', 'A/RES/60/288', 'S/RES/1 (1946)'], '1_~A/RES/60/288_~CTED'],
    [['S/2017/375'], '~S/2017/375'],
    [['the_list (of 2001)'], '~the*5f*list*20**28*of*20*2001*29*'],
    [['反恐'], '~*53cd**6050*'],
  ])('%j is %s', (ids, text) => {
    expect(encodeIds(ids)).toBe(text);
    expect(decodeIds(text)).toEqual(inOrder(ids));
  });

  test.each(['', '_', '-', '20p_', '.op1', '0', '2-1', '1-zzzz', 'ä', '20p*21'])(
    '%j stands for no nodes',
    (text) => {
      expect(decodeIds(text)).toBeNull();
    },
  );

  const number = fc.integer({ min: 1, max: 9999 });
  const resolution = fc.oneof(
    number.map((one) => `S/RES/${one} (${impliedYear(one)})`),
    fc.tuple(number, fc.integer({ min: 1946, max: 2099 })).map(([one, year]) => `S/RES/${one} (${year})`),
  );
  const part = fc.tuple(
    resolution,
    fc.oneof(fc.constantFrom('op1', 'op17.1', 'pp40', 'op2.1/due1'), fc.string({ minLength: 1 })),
  );
  const id = fc.oneof(
    resolution,
    part.map(([one, local]) => `${one}#${local.replace(/[\r\n\u2028\u2029]/g, '')}x`),
    fc.constantFrom('CTED', 'A/RES/60/288', 'S/2017/375', '~', '*5f*', '_'),
    fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !/[\n\r\u2028\u2029]/.test(text)),
  );

  test('come back as they were, in order and once each', () => {
    fc.assert(
      fc.property(fc.array(id, { minLength: 1, maxLength: 40 }), (ids) => {
        const text = encodeIds(ids);
        expect(decodeIds(text)).toEqual(inOrder(ids));
        // What mail programs and browsers leave alone in an address.
        expect(text).toMatch(/^[A-Za-z0-9_~.*/-]+$/);
      }),
    );
  });

  test('the number of every resolution of the catalogue implies its year', () => {
    for (let one = 1; catalogue.resolution(one) !== undefined; one += 1)
      expect(impliedYear(one), String(one)).toBe(catalogue.resolution(one)?.year);
  });

  test('150 nodes with their places make an address that can be mailed', () => {
    const ids = Array.from({ length: 150 }, (_, index) => {
      const one = 1 + ((index * 7919) % 2800);
      return `S/RES/${one} (${impliedYear(one)})`;
    });
    const places = ids.map((_, index) => ({ x: index * 90, y: -index * 20, pinned: index % 9 === 0 }));
    expect(encodeIds(ids).length + encodePlaces(places).length).toBeLessThan(1300);
  });
});

describe('places in an address', () => {
  const place = fc.record({
    x: fc.integer({ min: -9000, max: 9000 }),
    y: fc.integer({ min: -5000, max: 5000 }),
    pinned: fc.boolean(),
  });

  test('come back to the grain', () => {
    fc.assert(
      fc.property(fc.array(fc.option(place, { nil: undefined })), (places) => {
        expect(decodePlaces(encodePlaces(places))).toEqual(places.map((one) => one && onGrain(one)));
      }),
    );
  });

  test.each(['A', 'AAA', 'AAA!', 'AAAAA'])('%j stands for no places', (text) => {
    expect(decodePlaces(text)).toBeNull();
  });

  test('a place within the page is kept to two pixels', () => {
    fc.assert(
      fc.property(fc.integer({ min: -8000, max: 8000 }), fc.integer({ min: -4000, max: 4000 }), (x, y) => {
        const kept = onGrain({ x, y });
        expect(Math.abs(kept.x - x)).toBeLessThanOrEqual(2);
        expect(Math.abs(kept.y - y)).toBeLessThanOrEqual(2);
      }),
    );
  });
});
