import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from '../../seed/load/folder.ts';
import { openGraph } from '../../seed/load/graph.ts';
import { projectRoot } from '../../seed/root.ts';
import { readConfiguration } from '../../server/configuration.ts';
import { loadShippedIfEmpty } from '../../server/first-load.ts';
import { fingerprint } from '../../server/launch/build.mjs';
import { queryNames } from './queries.ts';

const folder = join(projectRoot, '.cache/shipped-graph');

/** Another for any other sources of the graph: what is read and loaded, and the queries that load it. */
const keyOfSources = async (): Promise<string> => {
  const hash = createHash('sha256').update(fingerprint(projectRoot, 'node'));
  for (const name of queryNames.toSorted())
    hash.update(name).update(await readFile(join(projectRoot, 'cypher', `${name}.cypher`)));
  return hash.digest('hex');
};

const loadInto = async (data: string): Promise<void> => {
  const graph = await openGraph(readConfiguration({ RECALLING_DATA: data }));
  await loadShippedIfEmpty(graph);
  await graph.database.close();
};

/**
 * A new data folder with what the embedded engine holds after the first start: the catalogue and the shipped text. They
 * are loaded once for all tests, until a source changes, and copied: loading them anew costs seconds.
 */
export const shippedGraph = async (): Promise<string> => {
  makeFolder(folder);
  const key = await keyOfSources();
  const kept = join(folder, key);
  const known = await readdir(folder);
  if (!known.includes(key)) {
    const made = await mkdtemp(`${kept}-`);
    await loadInto(made);
    // Two tests may load at the same time: the first that is ready is kept.
    await rename(made, kept).catch(() => rm(made, { recursive: true }));
    for (const old of known.filter((name) => !name.startsWith(key)))
      await rm(join(folder, old), { recursive: true, force: true });
  }
  const data = await mkdtemp(join(tmpdir(), 'recalling-shipped-'));
  await cp(kept, data, { recursive: true });
  return data;
};
