import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../../server/database/database.ts';
import { defineWrite } from '../../server/database/query.ts';
import { graphVersion, newRevision, setGraphVersion } from '../../server/database/version.ts';
import { catalogue } from '../catalogue/catalogue.ts';
import { readCitationFacts } from '../catalogue/citations.ts';
import { projectRoot } from '../root.ts';
import { factRows } from '../rows/facts.ts';
import { cataloguedRow } from '../rows/resolution.ts';
import { inChunks } from './chunks.ts';
import { digestOf } from './digest.ts';

const loadResolutions = defineWrite('load-resolutions');
const loadCitationFacts = defineWrite('load-citation-facts');
const clearCitationFacts = defineWrite('clear-citation-facts');

const fingerprint = async (): Promise<string> =>
  digestOf(
    ...(await Promise.all(
      ['resolutions.csv', 'citations.csv'].map((file) => readFile(join(projectRoot, 'seed/corpus', file))),
    )),
  );

/**
 * Puts every adopted resolution into the graph, and who cites whom as far as it is known without the texts. One question
 * where the graph holds this catalogue already; what was read from texts stays in any case.
 */
export const loadCatalogue = async (database: Database): Promise<void> => {
  const current = await fingerprint();
  const [version] = await database.read(graphVersion);
  if (version?.catalogue === current) return;
  await database.write([
    ...inChunks(loadResolutions, 'rows', catalogue.all().map(cataloguedRow)),
    { query: clearCitationFacts, parameters: {} },
    ...inChunks(loadCitationFacts, 'rows', factRows(readCitationFacts(), catalogue)),
    { query: setGraphVersion, parameters: { properties: { catalogue: current } } },
    newRevision(),
  ]);
};
