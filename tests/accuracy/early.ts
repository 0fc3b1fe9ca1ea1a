import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ReadDocument } from '../../seed/document.ts';
import { corpusFolder, readFolder } from './corpus.ts';
import type { Figures } from './figures.ts';

const Rates = z.object({ tp: z.number(), fp: z.number(), fn: z.number() });
const Score = z.object({
  documents: z.number(),
  citations_per_paragraph: Rates,
  implicit_year_recall: z.object({ per_paragraph: z.tuple([z.number(), z.number()]) }),
  paragraph_counts: z.object({ both: z.number() }),
  verbs: z.object({ total: z.number(), head_accuracy: z.number() }),
  deadlines: Rates,
});

const sets = {
  gold: 'English of 1946-1994 (OCR), random',
  gold_challenge: 'English of 1946-1994 (OCR), hard',
} as const;

/** What the scorer of the early texts takes: its own names for the same findings. */
const prediction = (document: ReadDocument): object => {
  const operative = document.paragraphs.filter(({ kind }) => kind === 'operative');
  return {
    symbol: document.symbol,
    preambular: document.paragraphs.filter(({ kind }) => kind === 'preambular').length,
    operative: operative.length,
    operative_verbs: operative.map(({ verb }) => verb),
    citations: document.citations.map(({ target, paragraph, yearImplicit }) => ({
      target,
      paragraph,
      implicit_year: yearImplicit,
    })),
    deadlines: document.mandates.flatMap(({ paragraph, deliverables }) =>
      deliverables
        .filter(({ due, period }) => due !== null || period !== null)
        .map(({ due }) => ({ paragraph, date: due })),
    ),
    documents: document.instruments.filter(({ kind }) => kind === 's-document').map(({ id }) => id),
    ga: document.instruments.filter(({ kind }) => kind === 'ga-resolution').map(({ id }) => id),
  };
};

/** Texts of 1946-1994, annotated by hand. */
export function scoreEarlyTexts(folder: string): Figures[] {
  return Object.entries(sets).map(([set, name]) => {
    const numbers = readdirSync(join(corpusFolder, set)).map((file) => file.slice(0, 4));
    const readings = readFolder(join(corpusFolder, 'en'), (file) => numbers.includes(file.slice(6, 10)));
    const predictions = join(folder, `early-${set}`);
    mkdirSync(predictions);
    for (const { file, document } of readings) {
      if (document === null) continue;
      writeFileSync(join(predictions, `${file.slice(6, 10)}.json`), JSON.stringify(prediction(document)));
    }
    return figuresOf(name, predictions, join(corpusFolder, set));
  });
}

function figuresOf(set: string, predictions: string, gold: string): Figures {
  const run = (option: string): string =>
    execFileSync(process.execPath, [join(corpusFolder, 'score-en.mjs'), predictions, gold, option], {
      encoding: 'utf8',
    });
  const score = Score.parse(JSON.parse(run('--json')));
  const counts = ({ tp, fp, fn }: z.infer<typeof Rates>): number[] => [tp, fp, fn];
  return {
    set,
    documents: score.documents,
    measures: {
      'paragraphs exact': [Math.round(score.paragraph_counts.both * score.documents), score.documents],
      'first verb': [Math.round(score.verbs.head_accuracy * score.verbs.total), score.verbs.total],
      'citations (target, paragraph)': counts(score.citations_per_paragraph),
      'year-less citations found': score.implicit_year_recall.per_paragraph,
      'deadlines (paragraph, date)': counts(score.deadlines),
    },
    errors: run('--verbose')
      .split('\n')
      .filter((line) => line.startsWith('S/RES/'))
      .map((line) => `${set}\t${line}`),
  };
}
