import type { GrafeoDB } from '@grafeo-db/js';
import { z } from 'zod';
import { languages } from '../../seed/document.ts';
import type { Database, Statement } from './database.ts';
import { type GraphState, noWords, readWords, type Vocabularies, writeWords } from './embedded-words.ts';
import { type TextFinds, type TextQuestion, tellingPieces, textProperty } from './full-text.ts';
import { Narrowing, narrowest } from './narrowing.ts';
import { defineQuery } from './query.ts';

const label = 'Paragraph';
/** Pairs of ideographs as well as words; no word is left out, because a question may consist of nothing else. */
const options = { tokenizer: 'cjk_bigram', stopWords: [] };

const loaded = defineQuery('all/wordings', z.object({ symbol: z.string() }));
const text = z.string().nullable();
const texts = defineQuery(
  'texts/paragraphs-of-resolutions',
  z.object({ ar: text, zh: text, en: text, fr: text, ru: text, es: text }),
);
/** How many resolutions are read at a time; other questions are answered in between. */
const batch = 20;

/** The embedded engine's full-text indexes, one for each language, and the words that stand in them. */
export class EmbeddedTexts {
  readonly #folder: string;
  readonly #store: GrafeoDB;
  readonly #ask: Database['read'];
  /** Words of what is written are noted from the beginning, also while all others are still being read. */
  #vocabularies: Vocabularies | null;
  #read: Promise<void> | null = null;
  #isComplete: boolean;
  #isNoted: boolean;

  constructor(folder: string, store: GrafeoDB, ask: Database['read']) {
    this.#folder = folder;
    this.#store = store;
    this.#ask = ask;
    this.#vocabularies = store.nodeCount() === 0 ? noWords() : readWords(folder, this.#state());
    this.#isComplete = this.#vocabularies !== null;
    this.#isNoted = store.nodeCount() > 0 && this.#isComplete;
  }

  /** Makes the indexes; the engine keeps them up to date with every commit, and opens them with the graph. */
  async create(): Promise<void> {
    for (const language of languages)
      await this.#store.createTextIndex(label, textProperty(language), options);
  }

  /** null until `read` is through: which words the texts hold is not known yet. */
  async find({ pieces, limit }: TextQuestion): Promise<TextFinds | null> {
    if (this.#vocabularies === null || !this.#isComplete) return null;
    const telling = tellingPieces(pieces);
    const asked = [...this.#vocabularies].map(
      ([language, vocabulary]) =>
        new Narrowing(
          (telling.length > 0 ? telling : pieces).map((piece) => vocabulary.termsOf(piece)),
          (terms, most) => this.#store.textSearch(label, textProperty(language), terms.join(' '), most),
          limit,
        ),
    );
    let scores = await narrowest(asked);
    // The rarest words of each language are mostly enough.
    while (scores.size > limit && asked.some(({ isDone }) => !isDone)) scores = await narrowest(asked);
    const best = [...scores].sort(([, one], [, other]) => other - one).slice(0, limit);
    // Asked for at an epoch, one property is read without the others: a paragraph's texts are long.
    const now = this.#store.asOf(this.#store.currentEpoch());
    return {
      ids: best.flatMap(([node]) => keyIn(now.getNodeProperty(node, 'id'))),
      complete: scores.size <= limit && asked.every(({ isWhole }) => isWhole),
    };
  }

  /** Takes note of the words of what was written; counting some twice does no harm. */
  wrote(statements: readonly Statement[]): void {
    if (this.#vocabularies === null) return;
    this.#isNoted = false;
    for (const { query, parameters } of statements)
      if (query.name === 'load/paragraphs') noteRows(this.#vocabularies, parameters.rows);
  }

  /** Reads the words of all texts, unless they are known from before. */
  async read(): Promise<void> {
    if (this.#isComplete) return;
    this.#read ??= this.#readAll();
    await this.#read;
  }

  /** Notes the words beside the graph, for whoever opens it next. */
  async note(): Promise<void> {
    if (this.#vocabularies === null || !this.#isComplete || this.#isNoted) return;
    await writeWords(this.#folder, this.#state(), this.#vocabularies);
    this.#isNoted = true;
  }

  async #readAll(): Promise<void> {
    const vocabularies = noWords();
    this.#vocabularies = vocabularies;
    try {
      await this.#readInto(vocabularies);
      this.#isComplete = true;
    } catch (error) {
      this.#vocabularies = this.#read = null;
      throw error;
    }
  }

  #state(): GraphState {
    return {
      commits: Number(this.#store.currentEpoch()),
      nodes: this.#store.nodeCount(),
      edges: this.#store.edgeCount(),
    };
  }

  async #readInto(vocabularies: Vocabularies): Promise<void> {
    const symbols = (await this.#ask(loaded)).map(({ symbol }) => symbol);
    for (let from = 0; from < symbols.length; from += batch)
      for (const row of await this.#ask(texts, { symbols: symbols.slice(from, from + batch) }))
        for (const [language, vocabulary] of vocabularies) vocabulary.add(row[language] ?? '');
  }
}

const keyIn = (value: unknown): string[] => (typeof value === 'string' ? [value] : []);

const Rows = z.array(z.object({ properties: z.record(z.string(), z.unknown()) }));

const noteRows = (vocabularies: Vocabularies, rows: unknown): void => {
  for (const { properties } of Rows.parse(rows))
    for (const [language, vocabulary] of vocabularies) {
      const words = properties[textProperty(language)];
      if (typeof words === 'string') vocabulary.add(words);
    }
};
