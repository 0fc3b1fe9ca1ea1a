/** What the bench gives the pages that it compares the map of the network with. */
export interface GivenNetwork {
  readonly nodes: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly radius: number;
    readonly fill: string;
  }[];
  /** Indexes of the citing node and the cited one. */
  readonly edges: readonly (readonly [number, number])[];
}
