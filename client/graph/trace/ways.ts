/**
 * Why a document is in a trace: a clause, a paragraph or the preamble of where the trace starts names it (forward in
 * time: it names the start there); or it is reached through another document.
 */
export const wayKinds = ['clause', 'paragraph', 'preamble', 'later'] as const;
export type WayKind = (typeof wayKinds)[number];
