import { type Line, LineSign } from '../LineSign.tsx';

/** How each kind of node is drawn, on a grid of 14 by 10. */
const kinds: Readonly<Record<string, React.ReactNode>> = {
  Resolution: (
    <rect x="1" y="1" width="12" height="8" rx="2" fill="var(--citation)" stroke="var(--citation)" />
  ),
  Instrument: <path d="M3 1h8l2 2v4l-2 2H3L1 7V3z" fill="none" stroke="var(--muted)" />,
  Paragraph: <rect x="1" y="1" width="12" height="8" fill="none" stroke="var(--muted)" />,
  Mandate: <path d="M4 1h6l3 4-3 4H4L1 5z" fill="none" stroke="var(--accent)" strokeWidth="1.8" />,
  Actor: <ellipse cx="7" cy="5" rx="6" ry="4" fill="var(--ink)" />,
  Topic: (
    <rect
      x="1"
      y="1"
      width="12"
      height="8"
      rx="4"
      fill="none"
      stroke="var(--muted)"
      strokeDasharray="2 1.5"
    />
  ),
  Deliverable: <path d="M1 1h9l3 4-3 4H1z" fill="none" stroke="var(--muted)" />,
};

/** A resolution whose text is not loaded. */
export const HollowSign = () => (
  <svg width="14" height="10" aria-hidden="true">
    <rect x="1" y="1" width="12" height="8" rx="2" fill="none" stroke="var(--citation)" />
  </svg>
);

export const KindSign = ({ kind }: { kind: string }) => (
  <svg width="14" height="10" aria-hidden="true">
    {kinds[kind]}
  </svg>
);

const plain: Line = { colour: 'var(--citation)', width: 1.4 };
const thin: Line = { colour: 'var(--muted)', width: 0.8 };
const dashed: Line = { colour: 'var(--muted)', width: 1.2, dashes: '4 3' };
const lines: Readonly<Record<string, Line>> = {
  BUILDS_ON: { colour: 'var(--accent)', width: 2 },
  RENEWS: { colour: 'var(--accent)', width: 3 },
  ASSIGNED_TO: { colour: 'var(--ink)', width: 1.8 },
  ESTABLISHES: { colour: 'var(--ink)', width: 1.8 },
  DECIDES_ON: { colour: 'var(--ink)', width: 1.2 },
  INVOLVES: dashed,
  MENTIONS: dashed,
  CONCERNS: dashed,
  HAS_PARAGRAPH: thin,
  SETS: thin,
  REQUIRES: thin,
};

/** How each relation is drawn. */
export const RelationSign = ({ relation }: { relation: string }) => {
  return <LineSign {...(lines[relation] ?? plain)} />;
};
