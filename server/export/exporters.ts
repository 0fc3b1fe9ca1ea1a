import type { ExportRequest } from '../contract.ts';
import type { Exporter } from './exporter.ts';

/** A file format. */
interface Format {
  /** Without a dot. */
  readonly extension: string;
  readonly mediaType: string;
  /**
   * What writes it. The code, and the library that it takes, are loaded when they are asked for: the command line takes one
   * of them.
   */
  load(): Promise<Exporter>;
}

/** Every format by its name in the API and on the command line. */
export const exporters: Readonly<Record<ExportRequest['format'], Format>> = {
  json: {
    extension: 'json',
    mediaType: 'application/json',
    load: async () => (await import('./json.ts')).json,
  },
  graphml: {
    extension: 'graphml',
    mediaType: 'application/graphml+xml',
    load: async () => (await import('./graphml.ts')).graphml,
  },
  gexf: {
    extension: 'gexf',
    mediaType: 'application/gexf+xml',
    load: async () => (await import('./gexf.ts')).gexf,
  },
  csv: {
    extension: 'zip',
    mediaType: 'application/zip',
    load: async () => (await import('./csv.ts')).csv,
  },
  xlsx: {
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    load: async () => (await import('./xlsx/xlsx.ts')).xlsx,
  },
  cytoscape: {
    extension: 'cyjs',
    mediaType: 'application/json',
    load: async () => (await import('./cytoscape.ts')).cytoscape,
  },
  graphology: {
    extension: 'json',
    mediaType: 'application/json',
    load: async () => (await import('./graphology.ts')).graphology,
  },
  jgf: {
    extension: 'jgf.json',
    mediaType: 'application/vnd.jgf+json',
    load: async () => (await import('./jgf.ts')).jgf,
  },
  cx2: {
    extension: 'cx2',
    mediaType: 'application/json',
    load: async () => (await import('./cx2.ts')).cx2,
  },
  cypher: {
    extension: 'cypher',
    mediaType: 'application/x-cypher-query',
    load: async () => (await import('./cypher.ts')).cypher,
  },
  'neo4j-csv': {
    extension: 'neo4j.zip',
    mediaType: 'application/zip',
    load: async () => (await import('./neo4j-csv.ts')).neo4jCsv,
  },
  turtle: {
    extension: 'ttl',
    mediaType: 'text/turtle',
    load: async () => (await import('./rdf/turtle.ts')).turtle,
  },
  jsonld: {
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    load: async () => (await import('./rdf/jsonld.ts')).jsonld,
  },
  bibtex: {
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    load: async () => (await import('./references/bibtex.ts')).bibtex,
  },
  ris: {
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    load: async () => (await import('./references/ris.ts')).ris,
  },
  ics: {
    extension: 'ics',
    mediaType: 'text/calendar',
    load: async () => (await import('./calendar/ics.ts')).ics,
  },
  png: {
    extension: 'png',
    mediaType: 'image/png',
    load: async () => (await import('./picture/png.ts')).png,
  },
  svg: {
    extension: 'svg',
    mediaType: 'image/svg+xml',
    load: async () => (await import('./picture/svg.ts')).svg,
  },
  pdf: {
    extension: 'pdf',
    mediaType: 'application/pdf',
    load: async () => (await import('./picture/pdf.ts')).pdf,
  },
  html: {
    extension: 'html',
    mediaType: 'text/html',
    load: async () => (await import('./html/html.ts')).html,
  },
  docx: {
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    load: async () => (await import('./brief/docx/docx.ts')).docx,
  },
  markdown: {
    extension: 'md',
    mediaType: 'text/markdown',
    load: async () => (await import('./brief/markdown.ts')).markdown,
  },
};

/**
 * Loads the code of every format. A server does so before it answers: where it is built anew while it runs, the files that it would
 * load later are no longer there.
 */
export const loadExporters = async (): Promise<void> => {
  for (const { load } of Object.values(exporters)) await load();
};
