import { join } from 'node:path';
import { languages, type Mandate, type ReadDocument } from '../../seed/document.ts';
import { groupBy } from '../../seed/group.ts';
import { readFolder } from './corpus.ts';
import type { Figures } from './figures.ts';

/** What a paragraph is compared by; actors whom only a text itself names are called differently in each language. */
const compared = {
  assignees: ({ assignees }: Mandate) => assignees.filter(isKnown),
  involved: ({ involves }: Mandate) => involves.filter(isKnown),
  deliverables: ({ deliverables }: Mandate) =>
    deliverables.map(({ kind, due, recurrence, period }) => [kind, due, recurrence, period].join(' ')),
} as const;

/** An id of the lists, which all languages share. */
function isKnown(id: string): boolean {
  return /^[A-Z0-9-]+$/.test(id);
}

/** A paragraph that one language or another lost counts for nothing here. */
const fewest = languages.length - 1;

/** What each language finds in one paragraph. */
const readings = (
  documents: readonly ReadDocument[],
  paragraph: string,
  of: (mandate: Mandate) => readonly string[],
): ReadonlySet<string>[] =>
  documents.map(
    ({ mandates }) => new Set(mandates.filter((mandate) => mandate.paragraph === paragraph).flatMap(of)),
  );

/**
 * Whether the languages of one resolution give the same mandates: needs no annotations, and shows where one of them is read
 * differently from the others. Of the UN's mark-up of 2020-2022, the operative paragraphs that at least five languages have.
 */
export function scoreAgreement(folder: string): Figures {
  const read = readFolder(join(folder, 'text-clean'), (file) => /_202[0-2]\.\w\w\.txt$/.test(file));
  const documents = read.flatMap(({ document }) => (document === null ? [] : [document]));
  const measures: Record<string, [number, number]> = {};
  const count = (measure: string, alike: boolean): void => {
    const [yes, all] = measures[measure] ?? [0, 0];
    measures[measure] = [yes + Number(alike), all + 1];
  };
  let paragraphs = 0;
  for (const wordings of groupBy(documents, ({ symbol }) => symbol ?? '').values()) {
    const ids = new Set(
      wordings.flatMap((document) =>
        document.paragraphs.filter(({ kind }) => kind === 'operative').map(({ id }) => id),
      ),
    );
    for (const id of ids) {
      const having = wordings.filter((document) => document.paragraphs.some((one) => one.id === id));
      if (having.length < fewest) continue;
      paragraphs += 1;
      for (const [name, of] of Object.entries(compared)) {
        const sets = readings(having, id, of);
        const items = new Set(sets.flatMap((set) => [...set]));
        count(
          `paragraphs with the same ${name}`,
          sets.every((set) => set.size === items.size),
        );
        for (const item of items)
          count(
            `${name} that all name`,
            sets.every((set) => set.has(item)),
          );
      }
    }
  }
  return { set: 'mandates, one paragraph in its languages', documents: paragraphs, measures, errors: [] };
}
