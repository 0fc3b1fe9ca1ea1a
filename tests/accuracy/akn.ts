import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { languages } from '../../seed/document.ts';
import { corpusFolder, readFolder } from './corpus.ts';
import type { Figures } from './figures.ts';

const Score = z.object({
  docs: z.number(),
  pre: z.number(),
  op: z.number(),
  vOk: z.number(),
  vN: z.number(),
  tp: z.number(),
  fp: z.number(),
  fn: z.number(),
  exact: z.number(),
  mis: z.number(),
  misN: z.number(),
  imp: z.number(),
  impN: z.number(),
});

const renderings = { 'text-clean': 'as text', 'text-pdf': 'as from PDF' } as const;

/** The UN's own mark-up of 2000-2022 (English) and 2020-2022 (all six languages), rendered as text and as from PDF. */
export function scoreMarkup(folder: string): Figures[] {
  return Object.entries(renderings).flatMap(([rendering, name]) =>
    languages.map((language) => {
      const readings = readFolder(join(folder, rendering), (file) => file.endsWith(`.${language}.txt`));
      const years = rendering === 'text-pdf' ? ['--years', '2020-2022'] : [];
      const predictions = join(folder, `${rendering}.${language}.ndjson`);
      const lines = readings.flatMap(({ document }) => (document === null ? [] : [JSON.stringify(document)]));
      writeFileSync(predictions, lines.join('\n'));
      return figuresOf(
        `UN mark-up, ${language}, ${name}`,
        language,
        scored(predictions, folder, language, years),
      );
    }),
  );
}

function scored(predictions: string, folder: string, language: string, years: readonly string[]): string {
  const scorer = join(corpusFolder, 'score-akn.mjs');
  const gold = join(folder, 'gold');
  const options = ['--lang', language, '--json', '--errors', '1000000', ...years];
  return execFileSync(process.execPath, [scorer, predictions, gold, ...options], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
}

function figuresOf(set: string, language: string, output: string): Figures {
  const end = output.indexOf('\n}\n') + 3;
  const score = z.record(z.string(), Score).parse(JSON.parse(output.slice(0, end)))[language];
  if (score === undefined) throw new Error(`The scorer gave no figures for ${set}.`);
  return {
    set,
    documents: score.docs,
    measures: {
      'preambular paragraphs exact': [score.pre, score.docs],
      'operative paragraphs exact': [score.op, score.docs],
      'first verb': [score.vOk, score.vN],
      'citations (target, paragraph)': [score.tp, score.fp, score.fn],
      'citation set exactly right': [score.exact, score.docs],
      'misprinted years resolved': [score.mis, score.misN],
      'year-less citations found': [score.imp, score.impN],
    },
    errors: output
      .slice(end)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => `${set}\t${line}`),
  };
}
