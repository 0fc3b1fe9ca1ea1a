import { join } from 'node:path';
import { goesAhead } from '../seed/commands/arguments.ts';
import { runCommand } from '../seed/commands/exit.ts';
import { loadDocuments } from '../seed/load/documents.ts';
import { openGraph } from '../seed/load/graph.ts';
import { projectRoot } from '../seed/root.ts';
import { createApp } from './app.ts';
import { configured } from './configured.ts';
import { loadExporters } from './export/exporters.ts';
import { loadShippedIfEmpty } from './first-load.ts';
import { listen } from './listen.ts';
import { readAhead } from './read-ahead.ts';
import { untilStopped } from './shutdown.ts';

const usage = `Usage: npm start

Serves the explorer at the address that it prints, until Ctrl-C. PORT and HOST say where, RECALLING_DATA where the data
are kept, NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD name a Neo4j to use instead. To load texts: npm run seed -- PATH…`;

/** `npm start`, once everything is installed and built: loads what ships into an empty graph, and serves. */
await runCommand(async (args) => {
  if (!goesAhead(args, usage)) return 0;
  const configuration = configured();
  const graph = await openGraph(configuration);
  const { database, store } = graph;
  try {
    await loadShippedIfEmpty(graph);
    await loadExporters();
    const { host, port: wanted, allowedHosts } = configuration;
    const app = createApp({
      database,
      client: join(projectRoot, 'dist/client'),
      loadFiles: (readings) => loadDocuments(database, store, readings),
      host,
      allowedHosts,
    });
    const { server, address, port } = await listen(app, host, wanted);
    if (wanted !== 0 && port !== wanted) console.error(`Port ${wanted} is taken; using ${port}.`);
    void readAhead(database);
    console.log(`Recalling is ready at ${address}`);
    await untilStopped(server);
  } finally {
    await database.close();
  }
  return 0;
});
