import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { readLineageFacts } from '../catalogue/lineage.ts';
import { lineageColumns, lineageFacts, type SourcedDocument } from '../catalogue/lineage-facts.ts';
import { RecallingError } from '../error.ts';
import { writeWhole } from '../load/whole-file.ts';
import { readCorpus } from '../read/pool/corpus.ts';
import { projectRoot } from '../root.ts';
import { lineOf, runCommand } from './exit.ts';
import { sourcesIn } from './sources.ts';

const usage = `Usage: npm run lineage -- --source NAME PATH… [--source NAME PATH…] [--check]

Reads resolutions from files, folders and archives, and makes of them which resolution sets up, renews, changes or ends the
mandate of which body (seed/corpus/lineage.csv). NAME is the collection that the texts after it come from. What is known of
resolutions whose texts are not given stays. --check tells how many facts there are, and writes nothing.`;

/**
 * `npm run lineage -- --source NAME PATH…`: facts only, no sentences. Exit code 1 where a text could not be read; the
 * others count.
 */
await runCommand(async (args) => {
  const given = sourcesIn(args, usage);
  if (given === undefined) return 0;
  const documents: SourcedDocument[] = [];
  let failed = 0;
  for (const { name, paths } of given.sources)
    for await (const reading of readCorpus(paths)) {
      if ('document' in reading) documents.push({ source: name, document: reading.document });
      else {
        failed += 1;
        console.error(lineOf(reading.error));
      }
    }
  if (documents.length === 0)
    throw new RecallingError(
      'unreadable-file',
      'No text could be read, so the facts that are known stay as they are.',
      'Name files or folders with texts of resolutions.',
    );
  const facts = lineageFacts(documents, readLineageFacts());
  const csv = stringify([...facts], { header: true, columns: [...lineageColumns] });
  if (!given.check) await writeWhole(join(projectRoot, 'seed/corpus/lineage.csv'), csv);
  console.log(`${documents.length} texts read, ${facts.length} facts.`);
  return failed === 0 ? 0 : 1;
});
