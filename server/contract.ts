/**
 * Everything that crosses the wire. The OpenAPI document and the client's types come from these schemas; ids are the
 * graph's keys (`S/RES/2617 (2021)#op17.1`), dates are ISO strings, offsets count UTF-16 units in the paragraph's text.
 */
export * from './contract/compare.ts';
export * from './contract/cypher.ts';
export * from './contract/explore.ts';
export * from './contract/export.ts';
export * from './contract/graph.ts';
export * from './contract/health.ts';
export * from './contract/import.ts';
export * from './contract/lineage.ts';
export * from './contract/load.ts';
export * from './contract/mandates.ts';
export * from './contract/network.ts';
export * from './contract/problem.ts';
export * from './contract/rankings.ts';
export * from './contract/resolution.ts';
export * from './contract/search.ts';
