import type { Core, StylesheetJson } from 'cytoscape';
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { lazily } from '../../../seed/lazily.ts';
import { GraphCanvas } from '../../graph/canvas/GraphCanvas.tsx';
import { keepStuck, unstick } from '../../graph/canvas/stuck.ts';
import type { Size } from '../../graph/geometry.ts';
import { letterScale } from '../../graph/letters.ts';
import type { Scene } from '../../graph/scene.ts';
import type { Palette } from '../../graph/style/palette.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { selectionAfter } from '../../state/selection.ts';
import { useView } from '../../state/view.ts';
import { useSize } from '../useSize.ts';
import { Caption } from './Caption.tsx';
import { Outline } from './Outline.tsx';
import { type OnScreen, useShown } from './onScreen.tsx';
import { labelsOf, type Outlined } from './outline.ts';
import styles from './Stage.module.css';
import { seenIn } from './seen.ts';
import { useShow } from './show.ts';
import { lineBetween, stepOf } from './step.ts';

interface StageProps {
  readonly sceneFor: (window: Size) => Scene;
  readonly palette: Palette;
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
  /** The same in words, made when they are first wanted. */
  readonly outline: Outlined;
  /** Whether the list is shown here; else a table beside the picture stands for it. */
  readonly listed?: boolean;
  /** Rows that fold and unfold instead of being selected; true where `id` was one of them. */
  readonly onFold?: (id: string) => boolean;
  /** Stands below the picture; what is pointed at is told in its place. */
  readonly legend: ReactNode;
  /** What the picture is of, for whoever takes it along. */
  readonly subject: Subject;
  /** What is pointed at, where something beside the picture shares it: pointing at one lights the other. */
  readonly pointing?: Pointing;
  /** What only some pictures have: ways to draw, gestures, keys, controls over the picture, another list of the same. */
  readonly style?: (palette: Palette) => StylesheetJson;
  /** Listens to the drawing, and gives what ends that. */
  readonly gestures?: (cy: Core) => () => void;
  /** What a key does beside walking; true where it did something. */
  readonly onKey?: (event: KeyboardEvent, pointed: string | null) => boolean;
  /** What the keys do, where they do more than walk. */
  readonly keys?: string;
  readonly over?: ReactNode;
  readonly twin?: (onPoint: (id: string | null) => void) => ReactNode;
}

/** What is pointed at, and the way to point at something else. */
export type Pointing = readonly [pointed: string | null, point: (id: string | null) => void];

export type Subject = Pick<OnScreen, 'title' | 'about' | 'nodes' | 'colours'> & {
  /** The nodes that an element of the picture stands for. */
  readonly standsFor: (id: string) => readonly string[];
};

/** The room for a picture that is drawn as much larger as the reader's letters are. */
const inLetters = ({ width, height }: Size): Size => {
  const scale = letterScale();
  return { width: Math.floor(width / scale), height: Math.floor(height / scale) };
};

/** A picture and the list of the same, with pointing, selecting and walking. */
export const Stage = ({
  sceneFor,
  palette,
  label,
  outline,
  listed = true,
  onFold,
  legend,
  subject,
  pointing,
  style,
  gestures,
  onKey,
  keys,
  over,
  twin,
}: StageProps) => {
  const { t } = useLocale();
  const { state, go } = useView();
  const { ref, size } = useSize();
  const foot = useRef<HTMLDivElement>(null);
  const own = useState<string | null>(null);
  const [pointed, setPointed] = pointing ?? own;
  /** The line that an arrow key followed to what is pointed at. */
  const [followed, setFollowed] = useState<string | null>(null);
  const point = (id: string | null) => {
    setPointed(id);
    setFollowed(null);
  };
  const show = useShow();
  const shown = listed ? show : 'picture';
  const scene = useMemo(
    () => (size && size.width > 0 && size.height > 0 ? sceneFor(inLetters(size)) : null),
    [sceneFor, size],
  );
  const [cy, setCy] = useState<Core | null>(null);
  useEffect(() => (cy && gestures ? gestures(cy) : undefined), [cy, gestures]);
  const shownNow = useMemo((): OnScreen => {
    const { standsFor, ...rest } = subject;
    const nodesOf = (id: string) => [...(scene?.litBy(id) ?? [id])].flatMap(standsFor);
    const draw = async (scale: number) => {
      if (!cy) throw new Error('the picture is not on the screen');
      const { background: bg } = palette;
      unstick(cy);
      const picture = cy.png({ full: true, scale, bg, output: 'blob-promise' });
      keepStuck(cy);
      return createImageBitmap(await picture);
    };
    const legend = () => foot.current?.querySelector('section') ?? null;
    const seen = (drawing: Core) => {
      unstick(drawing);
      const places = seenIn(drawing, standsFor);
      keepStuck(drawing);
      return places;
    };
    return { ...rest, nodesOf, draw: cy && draw, legend, seen: cy && (() => seen(cy)) };
  }, [subject, scene, cy, palette]);
  useShown(shownNow);
  const labels = useMemo(() => lazily(() => labelsOf(outline())), [outline]);
  const choose = (id: string, adding: boolean) => {
    if (onFold?.(id)) return;
    go({ select: selectionAfter(state.select, id, adding) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (onKey?.(event, pointed)) {
      event.preventDefault();
      return;
    }
    if (!scene || event.metaKey || event.ctrlKey || event.altKey) return;
    const step = stepOf(event.key, scene, pointed);
    if (!step) return;
    event.preventDefault();
    if (step.kind === 'move') {
      setPointed(step.to);
      setFollowed(lineBetween(scene.lines, pointed, step.to)?.id ?? null);
    } else if (step.kind === 'choose') choose(step.id, event.shiftKey);
    else {
      point(null);
      go({ select: [] });
    }
  };
  return (
    <div className={styles.stage} data-show={shown} data-crowded={state.select.length > 0}>
      {shown !== 'picture' && (
        <div className={styles.list}>
          {twin ? (
            twin(point)
          ) : (
            <Outline groups={outline()} selected={state.select} onChoose={choose} onPoint={point} />
          )}
        </div>
      )}
      {shown !== 'list' && (
        <div
          ref={ref}
          className={styles.picture}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is walked with the arrow keys
          tabIndex={0}
          role="application"
          aria-label={label}
          aria-description={keys ?? t('loom.keys')}
          onKeyDown={onKeyDown}
          onBlur={() => point(null)}
        >
          {scene && (
            <GraphCanvas
              scene={scene}
              palette={palette}
              pointed={pointed}
              selected={state.select}
              onPoint={point}
              onChoose={choose}
              onClear={() => state.select.length > 0 && go({ select: [] })}
              onInstance={setCy}
              {...(style && { style })}
            />
          )}
        </div>
      )}
      {shown !== 'list' && over && <div className={styles.over}>{over}</div>}
      {shown !== 'list' && (
        <div ref={foot} className={styles.foot}>
          {legend}
          <Caption
            about={pointed === null ? null : (labels().get(pointed) ?? null)}
            via={followed === null ? undefined : labels().get(followed)?.label}
          />
        </div>
      )}
    </div>
  );
};
