import { describe, expect, test } from 'vitest';
import { type Place, parsePlace, printPlace } from '../../../seed/catalogue/places.ts';

describe('where a text cites', () => {
  test.each<[Place, string]>([
    [{ paragraph: 'pp3', force: 'recalls', inName: null, pinpoint: null }, 'pp3 recalls'],
    [{ paragraph: 'op12', force: null, inName: null, pinpoint: null }, 'op12 -'],
    [
      { paragraph: 'op5', force: 'pursuant-to', inName: null, pinpoint: ['4(a)', '7'] },
      'op5 pursuant-to at=4(a),7',
    ],
    [
      { paragraph: 'op6', force: 'requests', inName: '1267-COMMITTEE', pinpoint: null },
      'op6 requests in=1267-COMMITTEE',
    ],
    [
      { paragraph: 'annex2', force: 'decides', inName: 'Panel of Experts', pinpoint: ['1'] },
      'annex2 decides in=Panel of Experts at=1',
    ],
  ])('%j is printed as "%s", and read back', (place, text) => {
    expect(printPlace(place)).toBe(text);
    expect(parsePlace(text)).toEqual(place);
  });

  test.each(['', 'op5', 'op5 whispers', 'op5 decides at='])('"%s" is no place', (text) => {
    expect(() => parsePlace(text)).toThrow();
  });
});
