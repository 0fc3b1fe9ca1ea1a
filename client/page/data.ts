/** What the server writes into the page for its program (server/export/html). */
export interface Drawn {
  readonly nodes: readonly {
    /** The id of the part of the page that tells of the node. */
    readonly place: string;
    readonly label: string;
    readonly colour: string;
    /** Its colour on a dark page. */
    readonly onDark: string;
    readonly isHollow: boolean;
    readonly x: number;
    readonly y: number;
  }[];
  readonly edges: readonly {
    readonly place: string;
    readonly source: string;
    readonly target: string;
    readonly isDashed: boolean;
    readonly weight: number;
  }[];
  readonly words: {
    readonly picture: string;
    readonly none: string;
    readonly found_one: string;
    readonly found_other: string;
  };
}

/** The page and its program are written together, by one version of Recalling: what is in it has this shape. */
export const readDrawn = (): Drawn => JSON.parse(document.getElementById('graph')?.textContent ?? '{}');
