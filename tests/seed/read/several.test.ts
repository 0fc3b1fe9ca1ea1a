import { describe, expect, test } from 'vitest';
import { languages } from '../../../seed/document.ts';
import { readParts } from '../../../seed/read/files.ts';
import { someResolutions } from '../sample.ts';
import { type Sample, sampleIn } from './samples.ts';
import { asListedHtml } from './write/html.ts';
import { asText } from './write/text.ts';

/** Symbol, language and number of paragraphs of each resolution that a file holds, or what is wrong with it. */
const read = async (contents: string | Uint8Array): Promise<string[]> =>
  (await readParts('volume', Buffer.from(contents), someResolutions)).map((part) =>
    'error' in part
      ? part.error.message
      : `${part.document.symbol} ${part.document.language} ${part.document.paragraphs.length}`,
  );

/** The sample as another resolution, so many of its own paragraphs long. */
const renumbered = (sample: Sample, number: number, operative: number): Sample => ({
  ...sample,
  heading: sample.heading.map((line) => line.replace('2618', String(number))),
  operative: sample.operative.slice(0, operative),
});

describe('a file of several resolutions gives each of them', () => {
  test.each(languages)('as text in %s', async (language) => {
    const [one, two] = [sampleIn(language), renumbered(sampleIn(language), 2620, 1)];
    expect(await read(`${asText(one)}\n\n${asText(two)}\n\f${asText(one)}`)).toEqual([
      `S/RES/2618 (2022) ${language} 5`,
      `S/RES/2620 (2022) ${language} 3`,
      `S/RES/2618 (2022) ${language} 5`,
    ]);
  });

  test('as a web page', async () => {
    const [one, two] = [sampleIn('fr'), renumbered(sampleIn('fr'), 2620, 1)];
    const page = asListedHtml(one).replace('</body>', `${asListedHtml(two)}</body>`);
    expect(await read(page)).toEqual(['S/RES/2618 (2022) fr 5', 'S/RES/2620 (2022) fr 3']);
  });

  test('in two languages, below one another', async () => {
    expect(await read(`${asText(sampleIn('en'))}\n\n${asText(sampleIn('es'))}`)).toEqual([
      'S/RES/2618 (2022) en 5',
      'S/RES/2618 (2022) es 5',
    ]);
  });

  test('where one of them cannot be read the others are', async () => {
    const nameless = `Resolution 0 (0)\n\nThe Security Council,\n`;
    const parts = await read(
      `${asText(sampleIn('en'))}\n\n${nameless}\n\n${asText(renumbered(sampleIn('en'), 2620, 2))}`,
    );
    expect(parts.at(0)).toBe('S/RES/2618 (2022) en 5');
    expect(parts.at(-1)).toBe('S/RES/2620 (2022) en 4');
  });
});

const english = (heading: string, operative: string): string =>
  [heading, 'The Security Council,', 'Recalling resolution 1373 (2001),', operative].join('\n\n');

describe('the volumes of resolutions and decisions', () => {
  const first = english('Resolution 2617 (2021)\nof 30 December 2021', '1. Decides to remain seized.');
  const second = english(
    'Resolution 2618 (2022)\nof 27 January 2022',
    '1. Requests a report;\n\n2. Decides to remain seized.',
  );

  test('a table of contents before them is left out', async () => {
    const contents = Array.from(
      { length: 60 },
      (_, page) => `Resolution ${2500 + page} (2020) ....... ${page}`,
    );
    expect(await read([...contents, first, second].join('\n\n'))).toEqual([
      'S/RES/2617 (2021) en 2',
      'S/RES/2618 (2022) en 3',
    ]);
  });

  test('the record of a vote and what was decided besides belong to none', async () => {
    const between = [
      'Adopted unanimously at the 8900th meeting.',
      'Decision',
      'At its 8901st meeting, the Council decided to invite the representative of a State.',
    ];
    const parts = await readParts(
      'volume',
      Buffer.from([first, ...between, second].join('\n\n')),
      someResolutions,
    );
    const texts = parts.flatMap((part) =>
      'document' in part ? part.document.paragraphs.map(({ text }) => text) : [],
    );
    expect(texts).toEqual([
      'Recalling resolution 1373 (2001),',
      'Decides to remain seized.',
      'Recalling resolution 1373 (2001),',
      'Requests a report;',
      'Decides to remain seized.',
    ]);
  });

  test('pages of the UN put together: the masthead of the second belongs to it', async () => {
    const masthead = ['United Nations', 'Security Council', 'S/RES/2618 (2022)', 'Distr.: General'].join(
      '\n\n',
    );
    const parts = await readParts('x', Buffer.from(`${first}\n\f${masthead}\n\n${second}`), someResolutions);
    const [one, two] = parts.flatMap((part) => ('document' in part ? [part.document] : []));
    expect(one?.paragraphs.at(-1)?.text).toBe('Decides to remain seized.');
    expect(two?.symbol).toBe('S/RES/2618 (2022)');
  });
});

test('what is longer than any resolution is refused, the others are read', async () => {
  const endless = english('Resolution 2617 (2021)', `1. Decides ${'to remain seized '.repeat(40_000)}.`);
  const short = english('Resolution 2618 (2022)', '1. Decides to remain seized.');
  expect(await read(`${endless}\n\n${short}`)).toEqual([
    expect.stringMatching(
      /^volume: the text has 680,\d{3} characters; a resolution has fewer than 500,000\.$/,
    ),
    'S/RES/2618 (2022) en 2',
  ]);
});

describe('one resolution stays one', () => {
  test('below a masthead, which is not its title', async () => {
    const masthead =
      'UNITED NATIONS\nSecurity Council\n\nS\nDistr. GENERAL S/RES/2617 (2021) 30 December 2021\n\n';
    const text = english('RESOLUTION 2617 (2021)', '1. Decides to remain seized.');
    const parts = await readParts('x', Buffer.from(masthead + text), someResolutions);
    const [one] = parts.flatMap((part) => ('document' in part ? [part.document] : []));
    expect(one?.title).toBe(someResolutions.resolution(2617)?.title);
  });

  test('that names the Council again for each of its parts', async () => {
    const parts = ['A', 'B'].map(
      (part) => `${part}\n\nThe Security Council,\n\nHaving heard it,\n\n1. Calls for calm.`,
    );
    expect(await read(`Resolution 101 (1953)\n\n${parts.join('\n\n')}`)).toHaveLength(1);
  });

  test('whose heading has a form of its own, with another below: both are there', async () => {
    const first = english(
      'S E C U R I T Y  C O U N C I L\n2617 (2021)',
      `1. Decides ${'to remain seized.\n'.repeat(60)}`,
    );
    const second = english('Resolution 2618 (2022)', '1. Decides to remain seized.');
    expect(await read(`${first}\n\n${second}`)).toEqual(['S/RES/2617 (2021) en 2', 'S/RES/2618 (2022) en 2']);
  });

  test('whose line begins with another’s number above such a part', async () => {
    const text = english(
      'Resolution 2617 (2021)',
      '1. Recalls the demands of\nresolution 1373 (2001), and repeats them.',
    );
    expect(await read(`${text}\n\nB\n\nThe Security Council,\n\n1. Decides to remain seized.`)).toHaveLength(
      1,
    );
  });
});
