/** What a picture is made of, whatever draws it: in pixels from the upper left, later shapes over earlier ones. */
export type Shape =
  | {
      readonly kind: 'curve';
      /** From, two control points, to. */
      readonly points: readonly [Point, Point, Point, Point];
      readonly colour: string;
      readonly width: number;
      readonly opacity: number;
      readonly dash: readonly number[];
      /** What a reader that points at it is told. */
      readonly title?: string;
    }
  | {
      /** Straight lines that are drawn as one: where they cross they are no darker. */
      readonly kind: 'lines';
      readonly from: Point;
      readonly to: readonly Point[];
      readonly colour: string;
      readonly width: number;
      readonly opacity: number;
      readonly title?: string;
    }
  | {
      readonly kind: 'dot';
      readonly at: Point;
      readonly radius: number;
      /** How wide the line around it is; 1.5 where nothing is said. */
      readonly rim?: number;
      readonly fill: string;
      readonly line: string;
      readonly title?: string;
    }
  | {
      readonly kind: 'box';
      readonly at: Point;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
      readonly opacity: number;
      readonly title?: string;
    }
  | {
      readonly kind: 'text';
      /** The left end of the baseline. */
      readonly at: Point;
      readonly text: string;
      readonly size: number;
      readonly bold: boolean;
      readonly colour: string;
    };

export type Point = readonly [x: number, y: number];

/** A picture ready to be drawn. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** Where it comes from, for the file's own description. */
  readonly about: string;
  /** The keys and the evidence of what it shows, as JSON. */
  readonly carried: string;
  readonly language: string;
  readonly shapes: readonly Shape[];
}

/** How wide a text is in the font that it will be drawn with. */
export type Measure = (text: string, size: number, bold: boolean) => number;
