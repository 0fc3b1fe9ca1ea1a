import type { View } from './views.ts';

/**
 * What of an address only some views have. An address of another view is without it: it would say nothing there, and make
 * a link longer than can be mailed.
 */
const owners = {
  nodes: ['explore'],
  at: ['explore'],
  arrange: ['explore'],
  off: ['explore', 'network'],
  size: ['explore'],
  apart: ['explore'],
  most: ['explore'],
  years: ['explore', 'network'],
  colour: ['explore', 'network'],
  camera: ['network'],
  year: ['council'],
  body: ['council'],
  least: ['network'],
  forward: ['explore', 'path'],
} as const satisfies Readonly<Record<string, readonly View[]>>;

type Owned = keyof typeof owners;

// Object.keys is typed as strings; the record has exactly these keys.
const ownedNames = Object.keys(owners) as Owned[];

/** Whether a part of the address means anything in a view. */
const belongsTo = (name: Owned, view: View): boolean => owners[name].some((owner) => owner === view);

/** The parts of an address that mean nothing in a view. */
export const foreignTo = (view: View): Owned[] => ownedNames.filter((name) => !belongsTo(name, view));

/** What was left behind in other views, until the page is closed. */
export type LeftBehind = Map<string, unknown>;

/**
 * What a step to another view changes beside what it says: what only the old view had is left behind, and what the new
 * one had when it was left is there again, unless the step brings a graph of its own.
 */
export const onArrival = <S extends { readonly view: View }>(
  state: S,
  change: Readonly<Record<string, unknown>>,
  behind: LeftBehind,
): Readonly<Record<string, unknown>> => {
  const { view } = change as { view?: View | null };
  if (!view || view === state.view) return change;
  const values = new Map(Object.entries(state));
  const taken: Record<string, unknown> = {};
  for (const name of ownedNames) {
    const [here, there] = [belongsTo(name, state.view), belongsTo(name, view)];
    if (here) behind.set(name, values.get(name));
    if (here === there) continue;
    taken[name] = there && !('nodes' in change) ? (behind.get(name) ?? null) : null;
  }
  return { ...taken, ...change };
};
