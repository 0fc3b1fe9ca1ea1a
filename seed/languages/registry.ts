import { actors } from './actors.ts';
import { instruments } from './instruments.ts';
import type { KnownName } from './known-name.ts';
import { topics } from './topics.ts';

const byId = (names: readonly KnownName[]): ReadonlyMap<string, KnownName> =>
  new Map(names.map((name) => [name.id, name]));

export const knownActors = byId(actors);
export const knownInstruments = byId(instruments);
export const knownTopics = byId(topics);
