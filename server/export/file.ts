import { RecallingError } from '../../seed/error.ts';
import type { ExportRequest } from '../contract.ts';
import type { Database } from '../database/database.ts';
import { readNetwork } from '../questions/network/network.ts';
import type { Exportable } from './exporter.ts';
import { exporters } from './exporters.ts';
import { sequences, survey } from './parts.ts';
import { overall, type Progress, type ReportProgress } from './progress.ts';
import { provenanceOf } from './provenance.ts';
import { selectForExport } from './select/select.ts';

/** A file that was asked for. */
export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  /** In parts, which are made while they are read; the first is there already. */
  readonly contents: AsyncIterable<Uint8Array>;
  /** How much is in it. */
  readonly size: Exportable['size'];
}

const bytesOf = (part: string | Uint8Array): Uint8Array =>
  typeof part === 'string' ? Buffer.from(part) : part;

/** The parts, of which the first is made at once: what cannot be written fails here, before anything is sent. */
const begun = async (parts: AsyncIterable<string | Uint8Array>): Promise<AsyncIterable<Uint8Array>> => {
  const iterator = parts[Symbol.asyncIterator]();
  const first = await iterator.next();
  return (async function* () {
    try {
      for (let next = first; !next.done; next = await iterator.next()) yield bytesOf(next.value);
    } finally {
      await iterator.return?.();
    }
  })();
};

/** Documents that are loaded meanwhile make a file whose parts do not fit together: it must not pass for a whole one. */
async function* unchanged(
  parts: AsyncIterable<string | Uint8Array>,
  size: Exportable['size'],
  read: Exportable['size'],
): AsyncGenerator<string | Uint8Array> {
  yield* parts;
  if (read.nodes !== size.nodes || read.edges !== size.edges)
    throw new RecallingError(
      'graph-changed',
      'Documents were loaded while the graph was being exported, so the file is not whole.',
      'Export again when nothing is being loaded.',
    );
}

const pictures: readonly ExportRequest['format'][] = ['png', 'svg', 'pdf'];

/** A picture of the whole graph is the map of all resolutions: of all paragraphs nobody could read one. */
const asDrawn = (request: ExportRequest): ExportRequest =>
  'whole' in request && pictures.includes(request.format)
    ? { format: request.format, language: request.language, network: { colour: 'community' } }
    : request;

/**
 * Makes the file that a request asks for.
 *
 * @param now the date that the file bears
 * @param tell is told how far the file has come; what it throws ends the making of the file
 * @throws RecallingError `not-found` or `invalid-parameter` where the selection is wrong
 */
export const exportFile = async (
  database: Database,
  request: ExportRequest,
  now: Date,
  tell: (progress: Progress) => void = () => {},
): Promise<ExportedFile> => {
  const asked = asDrawn(request);
  const { extension, mediaType, load } = exporters[asked.format];
  const { write, readings } = await load();
  const { source, name, words, ways } = await selectForExport(database, asked);
  const { size, sources } = await survey(database, source, ({ nodes = 0 }) =>
    tell({ step: 'counting', nodes }),
  );
  const read = { ...size };
  const report = overall(size, { nodes: 1, edges: 1, ...readings }, tell);
  const counted: ReportProgress = (progress) => {
    Object.assign(read, progress);
    report(progress);
  };
  const parts = write({
    ...sequences(database, source, asked.language, counted),
    size,
    ways,
    seen: 'nodes' in asked ? asked.seen : undefined,
    map: 'network' in asked ? { ...asked.network, network: await readNetwork(database) } : undefined,
    provenance: provenanceOf(words, sources, now, asked.language),
  });
  const contents = await begun(unchanged(parts, size, read));
  return { name: `${name}.${extension}`, mediaType, contents, size };
};
