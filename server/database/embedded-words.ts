import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Language, languages } from '../../seed/document.ts';
import { writeWhole } from '../../seed/load/whole-file.ts';
import { Vocabulary, WrittenVocabulary } from './vocabulary.ts';

/** Identifies one state of the graph among all that it has been in. */
const GraphState = z.object({ commits: z.int(), nodes: z.int(), edges: z.int() });
export type GraphState = z.infer<typeof GraphState>;

export type Vocabularies = ReadonlyMap<Language, Vocabulary>;

const Written = z.object({ graph: GraphState, languages: z.record(z.string(), WrittenVocabulary) });

const wordsFile = (folder: string): string => join(folder, 'words.json');

const isSame = (one: GraphState, other: GraphState): boolean =>
  one.commits === other.commits && one.nodes === other.nodes && one.edges === other.edges;

/** A vocabulary without words for each language. */
export const noWords = (): Vocabularies => new Map(languages.map((language) => [language, new Vocabulary()]));

/** The words of all texts, as they were written down beside the graph; null where that was in another state. */
export const readWords = (folder: string, graph: GraphState): Vocabularies | null => {
  try {
    const written = Written.parse(JSON.parse(readFileSync(wordsFile(folder), 'utf8')));
    if (!isSame(written.graph, graph)) return null;
    return new Map(
      languages.map((language) => [language, new Vocabulary(written.languages[language])] as const),
    );
  } catch {
    // Missing or damaged: the texts themselves can be read.
    return null;
  }
};

/** Writes the words of all texts down, so that they need not be read again when the graph is opened. */
export const writeWords = async (
  folder: string,
  graph: GraphState,
  vocabularies: Vocabularies,
): Promise<void> => {
  const words = [...vocabularies].map(([language, vocabulary]) => [language, vocabulary.write()] as const);
  await writeWhole(
    wordsFile(folder),
    JSON.stringify({ graph, languages: Object.fromEntries(words) } satisfies z.infer<typeof Written>),
  );
};

/** The words are read from the texts again when they are next asked for. */
export const removeWords = (folder: string): void => rmSync(wordsFile(folder), { force: true });
