import type { ExportRequest } from '../contract.ts';
import { docx } from './brief/docx.ts';
import { markdown } from './brief/markdown.ts';
import { ics } from './calendar/ics.ts';
import { csv } from './csv.ts';
import { cypher } from './cypher.ts';
import type { Exporter } from './exporter.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { html } from './html/html.ts';
import { json } from './json.ts';
import { pdf } from './picture/pdf.ts';
import { png } from './picture/png.ts';
import { svg } from './picture/svg.ts';
import { bibtex } from './references/bibtex.ts';
import { ris } from './references/ris.ts';

/** Every format by its name in the API and on the command line. */
export const exporters: Readonly<Record<ExportRequest['format'], Exporter>> = {
  json,
  graphml,
  gexf,
  csv,
  cypher,
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
