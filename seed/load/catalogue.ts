import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database, Statement } from '../../server/database/database.ts';
import { defineWrite } from '../../server/database/query.ts';
import { graphVersion, newRevision, setGraphVersion } from '../../server/database/version.ts';
import { catalogue } from '../catalogue/catalogue.ts';
import { readCitationFacts } from '../catalogue/citations.ts';
import { readLineageFacts } from '../catalogue/lineage.ts';
import { projectRoot } from '../root.ts';
import { factRows } from '../rows/facts.ts';
import { lineageFactRows, lineageLinks } from '../rows/lineage.ts';
import { bodyRows } from '../rows/names.ts';
import { cataloguedRow } from '../rows/resolution.ts';
import { symbolOf } from '../symbol.ts';
import { inChunks } from './chunks.ts';
import { digestOf } from './digest.ts';
import { loadDecidesOn, loadEstablishes, renewalStatements } from './statements.ts';

const loadResolutions = defineWrite('load/resolutions');
const loadCitationFacts = defineWrite('load/citation-facts');
const clearCitationFacts = defineWrite('clear/citation-facts');

const loadActors = defineWrite('load/actors');
const clearLineageFacts = defineWrite('clear/lineage-facts');

const fingerprint = async (): Promise<string> =>
  digestOf(
    ...(await Promise.all(
      ['resolutions.csv', 'citations.csv', 'lineage.csv'].map((file) =>
        readFile(join(projectRoot, 'seed/corpus', file)),
      ),
    )),
  );

/** Which bodies resolutions set up and decide on, as far as it is known without the texts. */
const lineageStatements = (): Statement[] => {
  const rows = lineageFactRows(readLineageFacts(), (number) => {
    const entry = catalogue.resolution(number);
    return entry && symbolOf(entry.number, entry.year);
  });
  const { establishes, decidesOn } = lineageLinks(rows);
  const bodies = [...new Set(rows.map(({ target }) => target))];
  return [
    ...inChunks(loadActors, 'rows', bodyRows(bodies)),
    { query: clearLineageFacts, parameters: {} },
    ...inChunks(loadEstablishes, 'rows', establishes),
    ...inChunks(loadDecidesOn, 'rows', decidesOn),
    ...renewalStatements(bodies),
  ];
};

/**
 * Puts every adopted resolution into the graph, and who cites whom as far as it is known without the texts. Costs one
 * query where the graph holds this catalogue already; what was read from texts stays in any case.
 */
export const loadCatalogue = async (database: Database): Promise<void> => {
  const current = await fingerprint();
  const [version] = await database.read(graphVersion);
  if (version?.catalogue === current) return;
  await database.write([
    ...inChunks(loadResolutions, 'rows', catalogue.all().map(cataloguedRow)),
    { query: clearCitationFacts, parameters: {} },
    ...inChunks(loadCitationFacts, 'rows', factRows(readCitationFacts(), catalogue)),
    ...lineageStatements(),
    { query: setGraphVersion, parameters: { properties: { catalogue: current } } },
    newRevision(),
  ]);
};
