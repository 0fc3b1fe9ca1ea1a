import { catalogue } from '../catalogue/catalogue.ts';
import { readCheckedCitations } from '../catalogue/checked.ts';
import { citationsFile, printCitationFacts, readCitationFacts } from '../catalogue/citations.ts';
import { differenceLine, differencesBetween } from '../catalogue/differences.ts';
import { merged, Network } from '../catalogue/network.ts';
import { paragraphOfPlace } from '../catalogue/places.ts';
import { writeWhole } from '../load/whole-file.ts';
import { readCorpus } from '../read/pool/corpus.ts';
import { symbolOf } from '../symbol.ts';
import { lineOf, runCommand } from './exit.ts';
import { sourcesIn } from './sources.ts';

const usage = `Usage: npm run catalogue -- --source NAME PATH… [--source NAME PATH…] [--check]

Reads resolutions from files, folders and archives, and makes of them who cites whom (seed/corpus/citations.csv), with the
paragraphs and verbs that cite. NAME is the collection that the texts after it come from. What is known of resolutions whose
texts are not given stays. Differences from what is known otherwise are told. --check tells them, and writes nothing.`;

const nameOf = (number: number): string => {
  const year = catalogue.resolution(number)?.year;
  return year === undefined ? `resolution ${number}` : symbolOf(number, year);
};

/** Rows of one list that the other lacks. */
const without = (rows: readonly string[], others: readonly string[]): number => {
  const present = new Set(others);
  return rows.filter((row) => !present.has(row)).length;
};

/**
 * `npm run catalogue -- --source NAME PATH…`: the citations of all resolutions from their texts. Exit code 1 where a text
 * could not be read, and with `--check` where the shipped file is not what these texts give.
 */
await runCommand(async (args) => {
  const given = sourcesIn(args, usage);
  if (given === undefined) return 0;
  const network = new Network();
  let failed = 0;
  for (const { name, paths } of given.sources)
    for await (const reading of readCorpus(paths)) {
      if ('document' in reading) {
        network.add(reading.document, name);
        for (const { code, message } of reading.document.warnings)
          if (code === 'misprinted-date') console.error(`date     ${reading.document.symbol}: ${message}`);
      } else {
        failed += 1;
        console.error(lineOf(reading.error));
      }
    }
  const known = readCheckedCitations();
  const before = readCitationFacts();
  const after = merged(network, before, known);
  const { facts, read, passedOver } = network;
  for (const { symbol, file, counted } of passedOver)
    console.error(`${file}: ${symbol} was read from ${counted}; this text is passed over.`);
  for (const difference of differencesBetween(facts, known, read))
    console.error(differenceLine(difference, nameOf));
  const [old, now] = [printCitationFacts(before), printCitationFacts(after)];
  const [oldRows, rows] = [old.split('\n'), now.split('\n')];
  const paragraphs = facts.reduce((sum, { places }) => sum + new Set(places.map(paragraphOfPlace)).size, 0);
  console.log(
    `${read.size} resolutions read, ${facts.length} citations in ${paragraphs} paragraphs. ` +
      `The catalogue has ${after.length} citations: ${without(rows, oldRows)} rows are new, ${without(oldRows, rows)} are gone.`,
  );
  if (given.check) return failed > 0 || now !== old ? 1 : 0;
  await writeWhole(citationsFile, now);
  return failed > 0 ? 1 : 0;
});
