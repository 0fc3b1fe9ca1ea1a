/** A view that was open: its title, and its address without host (`?view=trace&from=…`). */
export interface LateView {
  readonly title: string;
  readonly address: string;
}

const key = 'recalling.lately';
/** As many views are remembered; the one that is open is one of them. */
const most = 6;

/** What is of the moment or of the reader, and not of a view. */
const fleeting = ['select', 'dialog', 'tour', 'lang', 'theme'];

/** An address as it is remembered. */
export const lasting = (query: string): string => {
  const parts = new URLSearchParams(query);
  for (const name of fleeting) parts.delete(name);
  return parts.size === 0 ? '' : `?${parts}`;
};

const isView = (kept: unknown): kept is LateView =>
  typeof Object(kept).title === 'string' && typeof Object(kept).address === 'string';

/** The views that were opened last in this browser, the last first; none in a browser that keeps nothing. */
export const lately = (): readonly LateView[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isView) : [];
  } catch {
    return [];
  }
};

/** With another view before them; of those with one title or one address, only the last is kept. */
export const withLate = (views: readonly LateView[], view: LateView): LateView[] =>
  [view, ...views.filter(({ title, address }) => title !== view.title && address !== view.address)].slice(
    0,
    most,
  );

export const remember = (view: LateView): void => {
  try {
    localStorage.setItem(key, JSON.stringify(withLate(lately(), view)));
  } catch {
    // Where nothing can be kept, nothing is offered either.
  }
};
