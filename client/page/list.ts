/** The list of the page: which parts are shown, and which is open. */

const entries = (): HTMLDetailsElement[] => [...document.querySelectorAll<HTMLDetailsElement>('details')];

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The words of each entry, read once. */
const wordsOf = new WeakMap<HTMLElement, string>();

const hasWords = (entry: HTMLElement, words: readonly string[]): boolean => {
  const known = wordsOf.get(entry) ?? folded(entry.textContent ?? '');
  wordsOf.set(entry, known);
  return words.every((word) => known.includes(word));
};

/** `43`, or `2/43` where not all are shown; a kind of which none is shown is not there. */
const recount = (section: HTMLElement): void => {
  const all = section.querySelectorAll('details').length;
  const shown = section.querySelectorAll('details:not([hidden])').length;
  section.hidden = shown === 0;
  const count = section.querySelector('.count');
  if (count !== null) count.textContent = shown === all ? String(all) : `${shown}/${all}`;
};

/** Shows the entries that have all of the words and one of the types; their places. */
export const filter = (words: string, types: ReadonlySet<string>): ReadonlySet<string> => {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  const shown = new Set<string>();
  for (const entry of entries()) {
    const isShown = types.has(entry.dataset.type ?? '') && hasWords(entry, wanted);
    entry.hidden = !isShown;
    if (isShown) shown.add(entry.id);
  }
  for (const section of document.querySelectorAll<HTMLElement>('section[data-type]')) recount(section);
  return shown;
};

/** Opens the part of the page that tells of a node or a line, and puts the reader there. */
export const open = (place: string): void => {
  const element = document.getElementById(place);
  const entry = element?.closest('details');
  if (!element || !entry) return;
  entry.hidden = false;
  entry.open = true;
  for (const old of document.querySelectorAll('.told')) old.classList.remove('told');
  element.classList.add('told');
  const target = element === entry ? entry.querySelector('summary') : element;
  target?.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'start' });
};
