import { openGraph } from '../../../seed/load/graph.ts';
import { readConfiguration } from '../../../server/configuration.ts';
import { readAhead } from '../../../server/read-ahead.ts';

/** Opens the graph of RECALLING_DATA as the server does, and prints how long it took and how much memory the process has. */
const began = performance.now();
const { database } = await openGraph(readConfiguration());
const opened = performance.now();
await readAhead(database);
const open = opened - began;
const ahead = performance.now() - opened;
console.log(JSON.stringify({ open, ahead, memory: process.memoryUsage.rss() }));
await database.close();
