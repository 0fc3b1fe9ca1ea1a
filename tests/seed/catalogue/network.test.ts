import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../seed/catalogue/catalogue.ts';
import type { CheckedCitation } from '../../../seed/catalogue/checked.ts';
import {
  type CitationFact,
  parseCitationFacts,
  printCitationFacts,
} from '../../../seed/catalogue/citations.ts';
import { differenceLine, differencesBetween } from '../../../seed/catalogue/differences.ts';
import { factsIn } from '../../../seed/catalogue/found.ts';
import { merged, Network } from '../../../seed/catalogue/network.ts';
import { readResolution } from '../../../seed/extract/document.ts';

/** Own wording, in the forms of the real ones: a text of 2253 (2015). */
const english = `Resolution 2253 (2015)
Adopted by the Security Council on 17 December 2015

The Security Council,

Recalling its resolutions 1267 (1999), 1373 (2001) and 2161 (2015),

Reaffirming resolution 1373 (2001),

1. Decides that paragraph 2 of resolution 1373 (2001) applies;

2. Requests all to report as resolution 2199 asks.`;

const french = `Résolution 2253 (2015)

Le Conseil de sécurité,

Rappelant sa résolution 1267 (1999),

1. Décide de rester saisi de la question.`;

const read = (text: string, file = 'a.txt') => readResolution(file, text, catalogue);

const fact = (citing: number, cited: number, more: Partial<CitationFact> = {}): CitationFact => ({
  citing,
  cited,
  part: 'operative',
  places: ['op1 -'],
  mentions: 1,
  printed: '',
  source: 'somewhere',
  ...more,
});

const known = (citing: number, cited: number, more: Partial<CheckedCitation> = {}): CheckedCitation => ({
  citing,
  cited,
  part: 'operative',
  printed: '',
  byPattern: false,
  source: 'elsewhere',
  ...more,
});

describe('the citations of a text', () => {
  const facts = new Map(factsIn(read(english), 'mine').map((one) => [one.cited, one]));

  test('are one for each cited resolution, with the paragraphs that cite it and how', () => {
    expect([...facts.keys()]).toEqual([1267, 1373, 2161, 2199]);
    expect(facts.get(1373)).toEqual({
      citing: 2253,
      cited: 1373,
      part: 'both',
      places: ['pp1 recalls', 'pp2 reaffirms', 'op1 decides at=2'],
      mentions: 3,
      printed: '',
      source: 'mine',
    });
  });

  test('say in which part they stand', () => {
    expect([1267, 2199].map((cited) => facts.get(cited)?.part)).toEqual(['preamble', 'operative']);
  });

  test('keep a wrong year as printed, and say where none is', () => {
    expect([2161, 2199].map((cited) => facts.get(cited)?.printed)).toEqual(['2015', 'number']);
  });
});

describe('a network of texts', () => {
  test('takes the English text, whatever came first, and says which it passed over', () => {
    const network = new Network();
    network.add(read(french, 'f.txt'), 'mine');
    network.add(read(english, 'e.txt'), 'mine');
    network.add(read(english, 'again.txt'), 'mine');
    expect([...network.read]).toEqual([2253]);
    expect(network.facts).toHaveLength(4);
    expect(network.passedOver).toEqual([
      { symbol: 'S/RES/2253 (2015)', file: 'again.txt', counted: 'e.txt' },
    ]);
  });

  test('replaces what was known of the texts that are read, and nothing else', () => {
    const network = { read: new Set([2253, 2255]), facts: [fact(2253, 1373)] };
    const before = [fact(2253, 1267), fact(2255, 1988), fact(1373, 1269)];
    expect(merged(network, before, [])).toEqual([fact(2253, 1373), fact(1373, 1269)]);
  });

  test('holds what is known otherwise where no text gave it, without places', () => {
    const network = { read: new Set([2253]), facts: [fact(2253, 1373)] };
    const facts = merged(
      network,
      [],
      [
        known(2253, 1373),
        known(2253, 1267),
        known(2253, 1267, { part: 'preamble' }),
        known(1267, 1193, { byPattern: true }),
      ],
    );
    const bare = { places: [], mentions: null };
    expect(facts).toEqual([
      fact(2253, 1373),
      fact(2253, 1267, { ...bare, part: 'both', source: 'elsewhere' }),
      fact(1267, 1193, { ...bare, source: 'elsewhere (found by pattern)' }),
    ]);
  });

  test('is printed in order, and read back', () => {
    const facts = [fact(2253, 1373), fact(2253, 1267, { places: [], mentions: null }), fact(1373, 1269)];
    const printed = printCitationFacts(facts);
    expect(printCitationFacts(facts.toReversed())).toBe(printed);
    expect(parseCitationFacts(printed)).toEqual([facts[2], facts[1], facts[0]]);
  });
});

describe('differences from what is known', () => {
  const all = new Set([2253]);
  const found = (facts: CitationFact[], checked: CheckedCitation[], texts = all) =>
    differencesBetween(facts, checked, texts).map(({ kind, cited }) => `${kind} ${cited}`);

  test.each<[string, CitationFact[], CheckedCitation[], string[]]>([
    ['none', [fact(2253, 1373)], [known(2253, 1373)], []],
    ['not read', [], [known(2253, 1373)], ['missing 1373']],
    [
      'read in another part',
      [fact(2253, 1373, { part: 'preamble' })],
      [known(2253, 1373)],
      ['extra 1373', 'missing 1373'],
    ],
    ['not known', [fact(2253, 1373), fact(2253, 1267)], [known(2253, 1373)], ['extra 1267']],
    [
      'not known where only patterns were searched',
      [fact(2253, 1267)],
      [known(2253, 1267, { byPattern: true })],
      [],
    ],
    ['of a text that was not read', [], [known(1373, 1269)], []],
    ['printed otherwise', [fact(2253, 2161)], [known(2253, 2161, { printed: '2015' })], ['printed 2161']],
    [
      'printed as known',
      [fact(2253, 2161, { printed: '2015' })],
      [known(2253, 2161, { printed: '2015' })],
      [],
    ],
  ])('%s', (_, facts, checked, expected) => {
    expect(found(facts, checked)).toEqual(expected);
  });

  test('are told in a line', () => {
    const [difference] = differencesBetween([], [known(2253, 1373)], all);
    expect(difference && differenceLine(difference, String)).toBe(
      'missing  2253 → 1373, operative: known from elsewhere',
    );
  });
});
