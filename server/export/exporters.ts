import type { ExportRequest } from '../contract.ts';
import { csv } from './csv.ts';
import { cypher } from './cypher.ts';
import type { Exporter } from './exporter.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { json } from './json.ts';
import { png } from './png.ts';

/** Every format by its name in the API and on the command line. */
export const exporters: Readonly<Record<ExportRequest['format'], Exporter>> = {
  json,
  graphml,
  gexf,
  csv,
  cypher,
  png,
};
