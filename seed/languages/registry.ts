import { actors } from './actors.ts';
import { instruments } from './instruments.ts';
import type { KnownName } from './known-name.ts';
import { topics } from './topics.ts';

const byId = (names: readonly KnownName[]): ReadonlyMap<string, KnownName> =>
  new Map(names.map((name) => [name.id, name]));

export const knownActors = byId(actors);
export const knownInstruments = byId(instruments);
export const knownTopics = byId(topics);

/** The ids of those who bear a name, by the name in small letters. */
const byAnyName = new Map<string, Set<string>>();
for (const { id, names, aliases } of actors)
  for (const name of [id, ...Object.values(names), ...aliases]) {
    const key = name.toLowerCase();
    byAnyName.set(key, (byAnyName.get(key) ?? new Set()).add(id));
  }

/**
 * The known actor that people mean by an id or a whole name in any language, in whatever letters ("cted", "UNOCT");
 * null where none is known, or more than one, by it.
 */
export function actorNamed(name: string): string | null {
  const [id, ...others] = byAnyName.get(name.trim().toLowerCase()) ?? [];
  return id === undefined || others.length > 0 ? null : id;
}
