import { expect, test } from 'vitest';
import { lineOf } from '../../../seed/commands/exit.ts';
import { readExportOptions } from '../../../server/commands/export-options.ts';

/** The line that the command ends with. */
const told = (args: readonly string[]): string => {
  try {
    return JSON.stringify(readExportOptions(args));
  } catch (error) {
    return lineOf(error);
  }
};

test.each([
  ['--format graphml --focus 1373', { format: 'graphml', focus: '1373', depth: 1 }],
  ['-f csv --focus 1373 --depth 3', { format: 'csv', focus: '1373', depth: 3 }],
  ['--format json --nodes CTED --nodes CTC', { format: 'json', nodes: ['CTED', 'CTC'] }],
  ['--format png --trace 1373', { format: 'png', trace: { from: '1373', direction: 'builds-on', depth: 2 } }],
  [
    '--format gexf --trace 1373 --direction relied-on-by --depth 4',
    { format: 'gexf', trace: { from: '1373', direction: 'relied-on-by', depth: 4 } },
  ],
  [
    '--format svg --trace 2617#op17 --basis clause --basis preamble',
    {
      format: 'svg',
      trace: { from: '2617#op17', direction: 'builds-on', depth: 2, basis: ['clause', 'preamble'] },
    },
  ],
  ['--format cypher --actor ICAO', { format: 'cypher', mandates: { actor: 'ICAO', role: 'any' } }],
  [
    '--format json --from CTED --to 1267 --limit 3',
    { format: 'json', path: { from: 'CTED', to: '1267', direction: 'any', limit: 3 } },
  ],
  ['--format json --document 2617', { format: 'json', resolution: '2617' }],
  ['--format json --whole --language zh', { format: 'json', whole: true, language: 'zh' }],
  ['--format svg --network', { format: 'svg', network: { colour: 'community' } }],
  [
    '--format svg --network --years 1990-2001',
    { format: 'svg', network: { from: 1990, to: 2001, colour: 'community' } },
  ],
  [
    '--format csv --network --years=-1999 --colour year',
    { format: 'csv', network: { to: 1999, colour: 'year' } },
  ],
  [
    '--format csv --network --years 1999',
    { format: 'csv', network: { from: 1999, to: 1999, colour: 'community' } },
  ],
  ['--format csv --mandates', { format: 'csv', mandates: { role: 'any' } }],
])('%s', (line, request) => {
  expect(readExportOptions(line.split(' '))).toEqual({
    request: { language: 'en', ...request },
    out: undefined,
  });
});

test('--help asks for help, --out names the file', () => {
  expect(readExportOptions(['--help'])).toBe('help');
  expect(readExportOptions(['-f', 'json', '--focus', '1', '-o', 'a b.json'])).toMatchObject({
    out: 'a b.json',
  });
});

test.each([
  ['', /one of --nodes, --focus.*--help shows/],
  ['--format json', /one of --nodes, --focus.*--help shows/],
  ['--format doc --focus 1373', /format must be one of/],
  ['--format json --focus 1373 --depth deep', /depth must be a whole number.*"deep" was given/],
  ['--format json --focus 1373 --actor CTED', /One of these at a time: --focus, --actor/],
  ['--format json --resolution 2617 --document 2617', /One of these at a time: --resolution, --document/],
  ['--format json --whole --focus 1373', /One of these at a time: --focus, --whole/],
  ['--format json --from CTED', /to must be/],
  ['--format json --trace 1373 --basis title', /basis/],
  ['--format json --whole --language fr', /language must be one of en, zh/],
  ['--format json --actor CTED --role boss', /role must be one of/],
  ['--format json 1373', /'1373'\. npm run export -- --help/],
  ['--format json --mandates --dueAfter 2022-13', /dueAfter must be a date.*--help shows/],
  ['--sheen red', /--sheen/],
  ['--format svg --network --years soon', /--years soon/],
  [
    '--format svg --network --years -1999',
    /^The value of --years begins with a dash: write --years=VALUE\. /,
  ],
  ['--format svg --network --colour red', /colour must be one of/],
  ['--format svg --network --years 1900-1950', /from/],
  ['--format csv --actor CTED --depth 2', /--depth goes with --focus or --trace only/],
  ['--format csv --focus CTED --basis clause', /--basis goes with --trace only/],
  ['--format csv --whole --years 1990', /--years goes with --network only/],
])('"%s" is refused with what would be right', (line, reason) => {
  expect(told(line.split(' ').filter(Boolean))).toMatch(reason);
});
