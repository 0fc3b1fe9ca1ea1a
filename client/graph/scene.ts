import type { ElementDefinition } from 'cytoscape';
import type { Rect, Size } from './geometry.ts';

/** What is known of a line in the picture beside how it is drawn. */
export interface SceneLine {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** A picture that is ready to be drawn: elements with positions, and how they hang together. */
export interface Scene {
  /** Changes when the picture is another one, so that the camera starts anew. */
  readonly key: string;
  readonly elements: readonly ElementDefinition[];
  readonly size: Size;
  /** `page`: drawn at its size, scrolled where it is larger than the window; `map`: fitted, zoomed and moved freely. */
  readonly camera: 'page' | 'map';
  /** What has to be in the window at first, where the page is larger. */
  readonly first: string | null;
  /** What a map as a whole takes in beside what is drawn: where things stand that are not shown just now. */
  readonly extent?: Rect;
  /** Cytoscape still has to find the positions. */
  readonly free: boolean;
  readonly lines: readonly SceneLine[];
  /** What lights up when `id` is pointed at, itself included. */
  readonly litBy: (id: string) => ReadonlySet<string>;
}

/** `id`, its lines, and what stands at their ends. */
export const neighbourhood = (lines: readonly SceneLine[]): ((id: string) => ReadonlySet<string>) => {
  const at = new Map<string, SceneLine[]>();
  const byId = new Map<string, SceneLine>();
  for (const line of lines) {
    byId.set(line.id, line);
    for (const end of [line.source, line.target]) at.set(end, [...(at.get(end) ?? []), line]);
  }
  return (id) => {
    const line = byId.get(id);
    const touching = line ? [line] : (at.get(id) ?? []);
    return new Set([id, ...touching.flatMap((touched) => [touched.id, touched.source, touched.target])]);
  };
};
