import { useMemo } from 'react';
import type { Network } from '../../../server/contract.ts';
import type { NetworkGeometry } from '../../../server/map/geometry.ts';
import { shortSymbol } from '../../../server/words/gist/names.ts';
import type { Camera } from '../../graph/network/camera.ts';
import type { Palette } from '../../graph/style/palette.ts';
import styles from './NetworkView.module.css';

interface NetworkOverlayProps {
  readonly network: Network;
  /** The citations that are shown. */
  readonly edges: Network['edges'];
  readonly geometry: NetworkGeometry;
  readonly palette: Palette;
  readonly camera: Camera;
  readonly window: { readonly width: number; readonly height: number };
  /** Indexes of the nodes that are selected or pointed at. */
  readonly attended: readonly number[];
}

/** No more names are written at the ends of lit lines. */
const mostNames = 40;

/** The more lines are lit, the fainter each: a hundred of them still show what lies below. */
const opacityOf = (lines: number): number => Math.min(0.9, 0.18 + 8 / Math.max(1, lines));

/** Over the map: what is pointed at or selected, with its citations both ways. */
export const NetworkOverlay = (props: NetworkOverlayProps) => {
  const { network, edges, geometry, palette, camera, window, attended } = props;
  const lit = useMemo(() => {
    const own = new Set(attended);
    if (own.size === 0) return [];
    return edges.filter(([source, target]) => own.has(source) || own.has(target));
  }, [edges, attended]);
  const x = (index: number) => window.width / 2 + ((geometry.x[index] ?? 0) - camera.x) * camera.zoom;
  const y = (index: number) => window.height / 2 + ((geometry.y[index] ?? 0) - camera.y) * camera.zoom;
  const own = new Set(attended);
  const opacity = opacityOf(lit.length);
  const ends = [...new Set(lit.flatMap((edge) => edge.slice(0, 2)))]
    .filter((index) => !own.has(index))
    .toSorted((a, b) => (network.nodes[b]?.inDegree ?? 0) - (network.nodes[a]?.inDegree ?? 0));
  const radius = (index: number) => Math.max(2, (geometry.radius[index] ?? 0) * Math.min(camera.zoom, 2.5));
  return (
    <svg className={styles.overlay} aria-hidden="true" width={window.width} height={window.height}>
      {lit.map(([source, target]) => (
        <line
          key={`${source} ${target}`}
          x1={x(source)}
          y1={y(source)}
          x2={x(target)}
          y2={y(target)}
          stroke={own.has(source) ? palette.accent : palette.families.directs}
          strokeDasharray={own.has(source) ? undefined : '4 3'}
          strokeOpacity={opacity}
        />
      ))}
      {ends.slice(0, mostNames).map((index) => (
        <circle key={index} cx={x(index)} cy={y(index)} r={radius(index)} fill={palette.ink} />
      ))}
      {attended.map((index) => (
        <g key={index}>
          <circle
            cx={x(index)}
            cy={y(index)}
            r={radius(index) + 3}
            fill={palette.accent}
            stroke={palette.background}
            strokeWidth="2"
          />
          <text x={x(index) + radius(index) + 8} y={y(index)}>
            {shortSymbol(network.nodes[index]?.id ?? '')}
          </text>
        </g>
      ))}
    </svg>
  );
};
