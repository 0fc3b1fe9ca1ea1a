export interface Line {
  readonly colour: string;
  readonly width: number;
  readonly dashes?: string;
}

/** A short piece of a line, as a legend shows it. */
export const LineSign = ({ colour, width, dashes }: Line) => (
  <svg width="22" height="6" aria-hidden="true">
    <path d="M0 3h22" stroke={colour} strokeWidth={width} {...(dashes && { strokeDasharray: dashes })} />
  </svg>
);
