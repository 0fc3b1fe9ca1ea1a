// Type aliases, not interfaces: only these may be passed where any plain object may.

/** What a property may hold; null takes the property away. */
export type PropertyValue = string | number | boolean | readonly string[] | null;
export type Properties = Readonly<Record<string, PropertyValue>>;

export type NodeRow = {
  readonly id: string;
  readonly properties: Properties;
};

/** A node that hangs on another one, as a mandate does on its paragraph. */
export type PartRow = NodeRow & { readonly parent: string };

/** One link that many nodes have alike, as all mandates of a text build on what its preamble cites. */
export type SharedLinkRow = {
  /** Keys of the nodes that have it. */
  readonly sources: readonly string[];
  readonly target: string;
  readonly properties: Properties;
};

export type LinkRow = {
  /** Keys of the nodes at both ends. */
  readonly source: string;
  readonly target: string;
  readonly properties: Properties;
};
