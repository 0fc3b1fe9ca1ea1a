import { loadDocuments } from '../../seed/load/documents.ts';
import { type OpenGraph, openGraph } from '../../seed/load/graph.ts';
import type { FileReading } from '../../seed/read/files.ts';
import type { Missing } from '../support/requirement.ts';
import { type EngineName, startEngine } from './engines.ts';

export interface LoadedGraph extends OpenGraph {
  stop(): Promise<void>;
}

/** Loads everything, and counts what became of it. */
export const loadAll = async (
  { database, store }: OpenGraph,
  readings: readonly FileReading[],
): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for await (const { outcome } of loadDocuments(database, store, readings))
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
};

/** A graph of its own on the engine, with the catalogue and these documents. */
export const openLoaded = async (
  name: EngineName,
  readings: readonly FileReading[],
): Promise<LoadedGraph | Missing> => {
  const engine = await startEngine(name);
  if ('missing' in engine) return engine;
  const graph = await openGraph(engine.configuration);
  await loadAll(graph, readings);
  return {
    ...graph,
    async stop() {
      await graph.database.close();
      await engine.stop();
    },
  };
};
