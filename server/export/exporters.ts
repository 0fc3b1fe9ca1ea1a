import type { ExportRequest } from '../contract.ts';
import { docx } from './brief/docx.ts';
import { markdown } from './brief/markdown.ts';
import { ics } from './calendar/ics.ts';
import { csv } from './csv.ts';
import { cx2 } from './cx2.ts';
import { cypher } from './cypher.ts';
import { cytoscape } from './cytoscape.ts';
import type { Exporter } from './exporter.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { graphology } from './graphology.ts';
import { html } from './html/html.ts';
import { jgf } from './jgf.ts';
import { json } from './json.ts';
import { neo4jCsv } from './neo4j-csv.ts';
import { pdf } from './picture/pdf.ts';
import { png } from './picture/png.ts';
import { svg } from './picture/svg.ts';
import { jsonld } from './rdf/jsonld.ts';
import { turtle } from './rdf/turtle.ts';
import { bibtex } from './references/bibtex.ts';
import { ris } from './references/ris.ts';
import { xlsx } from './xlsx.ts';

/** Every format by its name in the API and on the command line. */
export const exporters: Readonly<Record<ExportRequest['format'], Exporter>> = {
  json,
  graphml,
  gexf,
  csv,
  xlsx,
  cytoscape,
  graphology,
  jgf,
  cx2,
  cypher,
  'neo4j-csv': neo4jCsv,
  turtle,
  jsonld,
  bibtex,
  ris,
  ics,
  png,
  svg,
  pdf,
  html,
  docx,
  markdown,
};
