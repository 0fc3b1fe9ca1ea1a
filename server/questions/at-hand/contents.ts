import { type Mention, pairKey } from '../rows/mention.ts';
import type { NodeRecord, RelationRecord } from '../rows/record.ts';
import { eachFoundation, type Group, groups, type SharedFoundation } from '../rows/relation-groups.ts';
import type { Content } from './content.ts';
import { inFoundationOrder } from './content.ts';

type Relations = ReadonlyMap<string, readonly RelationRecord[]>;

/** What resolutions say of each other, summed up over their texts, by where it begins. */
export interface Sums {
  readonly citations: Relations;
  readonly decisions: Relations;
}

/** The symbol in the key of a paragraph, a mandate or a deliverable. */
export const resolutionOf = (part: string): string => part.slice(0, part.indexOf('#'));

/** What all loaded texts say. Where it does not fit into memory, some resolutions are left out, and are read when they are asked for. */
export class Contents {
  readonly #contents: ReadonlyMap<string, Content>;
  readonly #sums: Sums;
  readonly #isComplete: boolean;

  /** @param isComplete what is not in `contents` has no text that is loaded */
  constructor(contents: ReadonlyMap<string, Content>, sums: Sums, isComplete: boolean) {
    this.#contents = contents;
    this.#sums = sums;
    this.#isComplete = isComplete;
  }

  /** A paragraph, mandate or deliverable; undefined where the graph does not hold it, or it is not at hand. */
  nodeOf(key: string): NodeRecord | undefined {
    return this.#contents.get(resolutionOf(key))?.nodes.get(key);
  }

  /** The relationships of a group that begin at some nodes, as they are read; undefined where not all are at hand. */
  relationsOf(
    group: Group,
    keys: readonly string[],
    targets: ReadonlySet<string> | null,
  ): RelationRecord[] | undefined {
    if (group === groups.citations)
      return this.#chosen(keys, targets, (key) => this.#sums.citations.get(key));
    if (group === groups.decisions)
      return this.#chosen(keys, targets, (key) => this.#sums.decisions.get(key));
    if (!this.#hold(keys)) return undefined;
    const ofKey = (by: 'cited' | 'mentions' | 'roles') => (key: string) =>
      this.#contents.get(resolutionOf(key))?.[by].get(key);
    if (group === groups.cited) return this.#chosen(keys, targets, ofKey('cited'));
    if (group === groups.mentions) return this.#chosen(keys, targets, ofKey('mentions'));
    if (group === groups.roles) return this.#chosen(keys, targets, ofKey('roles'));
    return group === groups.foundations ? this.#foundations(keys, targets) : undefined;
  }

  /** The places where resolutions cite others, by `pairKey`; undefined where not all are at hand. */
  mentionsOf(
    pairs: readonly Pick<RelationRecord, 'source' | 'target'>[],
  ): ReadonlyMap<string, readonly Mention[]> | undefined {
    const found = new Map<string, readonly Mention[]>();
    for (const { source, target } of pairs) {
      const content = this.#contents.get(source);
      if (content === undefined && !this.#isComplete) return undefined;
      const mentions = content?.places.get(target);
      if (mentions !== undefined) found.set(pairKey(source, target), mentions);
    }
    return found;
  }

  #hold(keys: readonly string[]): boolean {
    return this.#isComplete || keys.every((key) => this.#contents.has(resolutionOf(key)));
  }

  #chosen(
    keys: readonly string[],
    targets: ReadonlySet<string> | null,
    of: (key: string) => readonly RelationRecord[] | undefined,
  ): RelationRecord[] {
    const found: RelationRecord[] = [];
    for (const key of keys.toSorted())
      for (const relation of of(key) ?? [])
        if (targets === null || targets.has(relation.target)) found.push(relation);
    return found;
  }

  /** Those that several mandates share come once for each of them, one after another. */
  #foundations(keys: readonly string[], targets: ReadonlySet<string> | null): RelationRecord[] {
    const found = new Set<SharedFoundation>();
    for (const key of keys)
      for (const foundation of this.#contents.get(resolutionOf(key))?.foundations.get(key) ?? [])
        if (targets === null || targets.has(foundation.target)) found.add(foundation);
    const wanted = new Set(keys);
    return [...found]
      .sort(inFoundationOrder)
      .flatMap((foundation) => eachFoundation(foundation).filter(({ source }) => wanted.has(source)));
  }
}
