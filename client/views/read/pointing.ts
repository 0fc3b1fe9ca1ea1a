import type { Thread } from './useThreads.ts';

/** What the pointer or the keyboard is on: words that name something, or a paragraph as a whole. */
export interface Pointing {
  readonly words: string | null;
  readonly paragraph: string | null;
}

export const noPointing: Pointing = { words: null, paragraph: null };

/** What an element of the text is part of. */
export const pointingAt = (target: EventTarget): Pointing => {
  if (!(target instanceof Element)) return noPointing;
  return {
    words: target.closest<HTMLElement>('[data-of]')?.dataset.of ?? null,
    paragraph: target.closest<HTMLElement>('[data-paragraph]')?.dataset.paragraph ?? null,
  };
};

/** The threads that light up, and what stands at their ends; none where nothing is pointed at. */
export const litThreads = (
  threads: readonly Thread[],
  { words, paragraph }: Pointing,
): { readonly keys: ReadonlySet<string>; readonly targets: ReadonlySet<string> } => {
  const named = threads.filter(({ target }) => target === words);
  const lit = named.length > 0 ? named : threads.filter((thread) => thread.paragraph === paragraph);
  const ends = new Set(lit.map(({ target }) => target));
  // What stands beside the text is lit also where no words that name it can be seen.
  if (ends.size === 0 && words !== null) ends.add(words);
  return { keys: new Set(lit.map(({ key }) => key)), targets: ends };
};
