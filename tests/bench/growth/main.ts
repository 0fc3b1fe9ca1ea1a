import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { delimiter, join } from 'node:path';
import { storeOf } from '../../../seed/load/graph.ts';
import type { FileReading } from '../../../seed/read/files.ts';
import { readCorpus } from '../../../seed/read/pool/corpus.ts';
import { projectRoot } from '../../../seed/root.ts';
import { readConfiguration } from '../../../server/configuration.ts';
import type { Missing } from '../../support/requirement.ts';
import type { Comparison } from '../compare.ts';
import { plotOf } from './plot.ts';
import { reportOf } from './report.ts';
import { type Grown, grow, measureLoaded } from './size.ts';

const texts = 'RECALLING_BENCH_CORPUS';
const kept = 'RECALLING_BENCH_KEPT';
const loaded = 'RECALLING_BENCH_DATA';
const page = join(projectRoot, 'docs/scale.md');
const picture = join(projectRoot, 'docs/images/growth.svg');
/** What follows this line of the page is measured. */
const mark = '<!-- measured -->';

/** One of each resolution and language, what is read last counting. */
const distinct = async (paths: readonly string[]): Promise<FileReading[]> => {
  const found = new Map<string, FileReading>();
  for await (const reading of readCorpus(paths, null))
    if ('document' in reading) found.set(`${reading.document.symbol} ${reading.document.language}`, reading);
  return [...found.values()];
};

/** What was read from texts before and is kept in data folders: saves reading them again. */
const keptIn = async (folders: readonly string[]): Promise<FileReading[]> => {
  const found: FileReading[] = [];
  for (const data of folders)
    for await (const reading of storeOf(readConfiguration({ RECALLING_DATA: data })).all())
      if ('document' in reading) found.push(reading);
  return found;
};

/** So many of all, from the first to the last. */
const some = <Item>(items: readonly Item[], count: number): Item[] =>
  count >= items.length
    ? [...items]
    : Array.from({ length: count }, (_, index) =>
        items.at(Math.floor((index * items.length) / count)),
      ).filter((item) => item !== undefined);

const machineOf = (): string => {
  const [load = 0] = loadavg();
  return (
    `Measured by \`npm run bench -- growth\` on ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ` +
    `Node.js ${process.versions.node}; ${load.toFixed(1)} programs were waiting for a core at the end.`
  );
};

const report = async (sizes: readonly Grown[]): Promise<void> => {
  const [written = ''] = (await readFile(page, 'utf8')).split(mark);
  await writeFile(page, `${written}${mark}\n\n${reportOf(sizes, machineOf())}\n`);
  await writeFile(picture, plotOf(sizes));
};

const namedBy = (setting: string): string[] =>
  (process.env[setting] ?? '').split(delimiter).filter((path) => path !== '');

async function* measured(): AsyncGenerator<Grown> {
  const readings = [...(await distinct(namedBy(texts))), ...(await keptIn(namedBy(kept)))];
  const counts = [100, 1_000, readings.length].filter((count) => count > 0 && count <= readings.length);
  for (const count of counts) yield await grow(some(readings, count));
  for (const folder of namedBy(loaded)) yield await measureLoaded(folder);
}

/**
 * Everything at 100, 1,000 and all documents of the texts or the kept documents that are named, then at data folders that are
 * loaded already, into docs/scale.md and its picture.
 */
export async function* growth(): AsyncGenerator<Comparison | Missing> {
  const sizes: Grown[] = [];
  for await (const size of measured()) {
    sizes.push(size);
    await report(sizes);
    const { documents, loading, answers } = size;
    if (loading !== null)
      yield {
        name: `loading ${documents} documents, processor time`,
        product: loading.load * 1e3,
        bare: loading.bareLoad * 1e3,
        ratio: loading.load / loading.bareLoad,
      };
    for (const { question, first, bare, ratio } of answers)
      yield {
        name: `${documents}: ${question}`,
        product: first,
        bare: bare ?? Number.NaN,
        ratio: ratio ?? Number.NaN,
      };
  }
  if (sizes.length === 0)
    yield {
      missing: `Name folders of texts in ${texts}, data folders whose documents are to be loaded anew in ${kept}, or data folders that are loaded in ${loaded}.`,
    };
}
