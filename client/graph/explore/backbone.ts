/** Something that ties two nodes, whichever way it points. */
export interface Tie {
  readonly source: string;
  readonly target: string;
  /** How many mentions it stands for; one where it is absent. */
  readonly mentions?: number;
}

/** The node that most is tied to, the first of them where several are alike; null where there is none. */
export const mostTied = (ids: Iterable<string>, ties: readonly Tie[]): string | null =>
  inOrderOfTies(ids, ties)[0] ?? null;

const inOrderOfTies = (ids: Iterable<string>, ties: readonly Tie[]): string[] => {
  const counts = new Map<string, number>([...ids].map((id) => [id, 0]));
  for (const { source, target } of ties)
    for (const id of [source, target]) {
      const count = counts.get(id);
      if (count !== undefined) counts.set(id, count + 1);
    }
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([id]) => id);
};

/**
 * The ties by which each node hangs on the `root` by the fewest steps: of several ways the one with the most mentions.
 * What the root does not reach hangs on the node of its own part that most is tied to. A picture that draws only these
 * strongly is a tree, and can be read.
 */
export const backboneOf = <T extends Tie>(
  ids: Iterable<string>,
  ties: readonly T[],
  root: string | null,
): ReadonlySet<T> => {
  const order = inOrderOfTies(ids, ties);
  const between = new Map<string, Map<string, T[]>>(order.map((id) => [id, new Map()]));
  for (const tie of ties) {
    if (tie.source === tie.target) continue;
    for (const [one, other] of [
      [tie.source, tie.target],
      [tie.target, tie.source],
    ] as const)
      if (between.has(other)) {
        const known = between.get(one);
        const parallel = known?.get(other);
        if (parallel) parallel.push(tie);
        else known?.set(other, [tie]);
      }
  }
  const kept = new Set<T>();
  const reached = new Set<string>();
  for (const start of root !== null && between.has(root) ? [root, ...order] : order) {
    if (reached.has(start)) continue;
    reached.add(start);
    for (let rim = [start]; rim.length > 0; ) {
      const strongest = new Map<string, readonly T[]>();
      for (const id of rim)
        for (const [other, own] of between.get(id) ?? []) {
          const known = strongest.get(other);
          if (!reached.has(other) && (!known || mentionsOf(own) > mentionsOf(known)))
            strongest.set(other, own);
        }
      for (const [id, own] of strongest) {
        reached.add(id);
        for (const tie of own) kept.add(tie);
      }
      rim = [...strongest.keys()];
    }
  }
  return kept;
};

interface Kept {
  readonly ids: ReadonlySet<string>;
  readonly root: string | null;
  readonly backbone: ReadonlySet<Tie>;
}

const keptByTies = new WeakMap<readonly Tie[], Kept>();

/** The same, found once for the same nodes and ties: to place a thousand nodes elsewhere changes nothing about it. */
export const keptBackboneOf = <T extends Tie>(
  ids: ReadonlySet<string>,
  ties: readonly T[],
  root: string | null,
): ReadonlySet<Tie> => {
  const kept = keptByTies.get(ties);
  if (kept?.root === root && kept.ids.size === ids.size && [...ids].every((id) => kept.ids.has(id)))
    return kept.backbone;
  const backbone = backboneOf(ids, ties, root);
  keptByTies.set(ties, { ids, root, backbone });
  return backbone;
};

const mentionsOf = (ties: readonly Tie[]): number =>
  ties.reduce((all, { mentions = 1 }) => all + mentions, 0);
