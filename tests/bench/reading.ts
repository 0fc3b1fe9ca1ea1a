import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCitations } from '@beshkenadze/eyecite';
import { catalogue } from '../../seed/catalogue/catalogue.ts';
import { type Language, languages } from '../../seed/document.ts';
import { readResolution } from '../../seed/extract/document.ts';
import { groupBy } from '../../seed/group.ts';
import { shippedTexts } from '../../seed/load/shipped.ts';
import { readCorpus } from '../../seed/read/pool/corpus.ts';
import { sampleIn } from '../seed/read/samples.ts';
import { asText } from '../seed/read/write/text.ts';
import { buildProgram } from '../support/program.ts';
import { citationsAlone } from './citations-alone.ts';
import { type Comparison, compare, repeated, timesOf } from './compare.ts';

interface Text {
  readonly name: string;
  readonly text: string;
}

/** Samples in six languages, the shipped texts, and those of a folder that RECALLING_BENCH_TEXTS names. */
async function texts(): Promise<Text[]> {
  const folder = process.env.RECALLING_BENCH_TEXTS;
  const own = folder === undefined ? [] : (await readdir(folder)).sort().map((name) => join(folder, name));
  const files = [...(await shippedTexts()), ...own];
  return [
    ...languages.map((language) => ({ name: `sample.${language}`, text: asText(sampleIn(language)) })),
    ...(await Promise.all(
      files.map(async (file) => ({
        name: file.split('/').at(-1) ?? file,
        text: await readFile(file, 'utf8'),
      })),
    )),
  ];
}

const sized = (name: string, size: number): string => `${name}, ${(size / 1000).toFixed(1)} kB`;
const sizeOf = (text: string): number => Buffer.byteLength(text);

/** Texts that are read together, by their language. */
function byLanguage(
  all: readonly Text[],
): { readonly language: Language; readonly texts: readonly Text[] }[] {
  const groups = groupBy(all, ({ name, text }) => readResolution(name, text, catalogue).language);
  return languages.map((language) => ({ language, texts: groups.get(language) ?? [] }));
}

/** Reading all of the texts of a language, against scanning it for what looks like `number (year)`. */
export async function* reading(): AsyncGenerator<Comparison> {
  for (const { language, texts: own } of byLanguage(await texts())) {
    const size = own.reduce((sum, { text }) => sum + sizeOf(text), 0);
    const read = await repeated(() => {
      for (const { name, text } of own) readResolution(name, text, catalogue);
    });
    const scan = await repeated(() =>
      own.map(({ text }) =>
        Array.from(text.matchAll(/(\d{1,4})\s*[(（]\s*(\d{4})\s*[)）]/g), ([, ...found]) => found),
      ),
    );
    yield { ...(await compare(sized(`${language}, ${own.length} texts`, size), read, scan, 9)), size };
  }
}

/**
 * Finding the citations alone, against eyecite as rewritten for TypeScript, which finds those of courts: what it costs to
 * look for citations in the same text with a library made for that.
 */
export async function* citations(): AsyncGenerator<Comparison> {
  for (const { name, text } of (await texts()).filter(({ text }) => /^\s*The Security Council/m.test(text))) {
    const own = await repeated(() => citationsAlone(text));
    const theirs = timesOf(() => getCitations(text), 1);
    yield { ...(await compare(sized(name, sizeOf(text)), own, theirs, 3)), size: sizeOf(text) };
  }
}

/** A resolution with its recitals and its paragraphs so many times over, numbered through. */
export function longer(times: number, language: Language = 'en'): string {
  const sample = sampleIn(language);
  return asText({
    ...sample,
    recitals: Array.from({ length: times }, () => sample.recitals).flat(),
    operative: Array.from({ length: times }, () => sample.operative)
      .flat()
      .map(({ text, items, number }, index) => ({
        text,
        items,
        number: number.replace(/\d+/, String(index + 1)),
      })),
  });
}

/** Reading a text that is so many times as long, against reading the short one so many times: 1 is linear. */
export async function* length(): AsyncGenerator<Comparison> {
  for (const [language, times] of languages.flatMap((one) => [[one, 10] as const, [one, 100] as const])) {
    const short = longer(3, language);
    const long = longer(3 * times, language);
    const once = timesOf(() => readResolution('long', long, catalogue), 1);
    const often = timesOf(() => {
      for (let turn = 0; turn < times; turn += 1) readResolution('short', short, catalogue);
    }, 1);
    yield { ...(await compare(`${language}, ${times} times as long`, once, often, 5)), size: sizeOf(long) };
  }
}

/** Reading folders on all cores, against the same on one: a few documents, some hundreds, some thousands. */
export async function* cores(): AsyncGenerator<Comparison> {
  const folder = await mkdtemp(join(tmpdir(), 'recalling-bench-'));
  try {
    const text = longer(10);
    const program = await buildProgram('seed/read/pool/thread.ts');
    for (const [documents, pairs] of [
      [50, 5],
      [400, 3],
      [4_000, 1],
    ] as const) {
      const texts = join(folder, String(documents));
      await mkdir(texts);
      for (let number = 0; number < documents; number += 1)
        await writeFile(join(texts, `${number}.txt`), text);
      const through = (thread: string | null) =>
        timesOf(async () => {
          for await (const reading of readCorpus([texts], thread))
            if ('error' in reading) throw reading.error;
        }, 1);
      const name = `${documents} documents, ${availableParallelism()} cores`;
      const compared = await compare(name, through(program), through(null), pairs);
      yield { ...compared, size: documents * sizeOf(text) };
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}
