/** What a property may hold; null takes the property away. */
export type PropertyValue = string | number | boolean | readonly string[] | null;
export type Properties = Readonly<Record<string, PropertyValue>>;

export interface NodeRow {
  readonly id: string;
  readonly properties: Properties;
}

/** A node that hangs on another one, as a mandate does on its paragraph. */
export interface PartRow extends NodeRow {
  readonly parent: string;
}

export interface LinkRow {
  /** Keys of the nodes at both ends. */
  readonly source: string;
  readonly target: string;
  readonly properties: Properties;
}
