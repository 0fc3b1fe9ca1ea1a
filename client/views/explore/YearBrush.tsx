import { useEffect, useRef, useState } from 'react';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { IconButton } from '../IconButton.tsx';
import { PauseIcon, PlayIcon } from '../icons.tsx';
import { PlainButton } from '../PlainButton.tsx';
import styles from './YearBrush.module.css';

interface YearBrushProps {
  /** Every year from the first to the last. */
  readonly counts: readonly { readonly year: number; readonly count: number }[];
}

const height = 44;
/** How long a year stands while the years are played, in milliseconds. */
const pace = 450;

/** A histogram of years: a range of it can be brushed, set by keyboard, and played. */
export const YearBrush = ({ counts }: YearBrushProps) => {
  const { t } = useLocale();
  const { state, go, adjust } = useView();
  const first = counts[0]?.year ?? 0;
  const last = counts.at(-1)?.year ?? first;
  const [from, to] = state.years ?? [first, last];
  const most = Math.max(...counts.map(({ count }) => count));
  const brushed = useRef<number | null>(null);
  const { playing, play, pause } = usePlaying(first, last, state.years);
  const set = (a: number, b: number, change = go) => {
    const [low, high] = a <= b ? [a, b] : [b, a];
    change({ years: low <= first && high >= last ? null : [low, high] });
  };
  const yearAt = (event: React.PointerEvent<SVGSVGElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const index = Math.floor(((event.clientX - left) / width) * counts.length);
    return first + Math.min(counts.length - 1, Math.max(0, index));
  };
  return (
    <section className={styles.brush} aria-label={t('explore.years')}>
      <header>
        <h3>{t('explore.years')}</h3>
        <span>
          {from}–{to}
        </span>
        <IconButton
          size="small"
          label={t(playing ? 'explore.pause' : 'explore.play')}
          onClick={playing ? pause : play}
        >
          {playing ? (
            <PauseIcon width="0.75rem" height="0.75rem" />
          ) : (
            <PlayIcon width="0.75rem" height="12" />
          )}
        </IconButton>
      </header>
      <svg
        className={styles.bars}
        viewBox={`0 0 ${counts.length} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        data-testid="years"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          brushed.current = yearAt(event);
          pause();
          set(brushed.current, brushed.current);
        }}
        onPointerMove={(event) => {
          if (brushed.current !== null) set(brushed.current, yearAt(event), adjust);
        }}
        onPointerUp={() => {
          brushed.current = null;
        }}
      >
        {counts.map(({ year, count }, index) => (
          <rect
            key={year}
            x={index + 0.1}
            width={0.8}
            y={height - (count / most) * height}
            height={(count / most) * height}
            data-within={year >= from && year <= to}
          />
        ))}
      </svg>
      <div className={styles.ends}>
        {(
          [
            ['explore.yearsFrom', from, (value: number) => set(value, Math.max(value, to))],
            ['explore.yearsTo', to, (value: number) => set(Math.min(from, value), value)],
          ] as const
        ).map(([label, value, onChange]) => (
          <input
            key={label}
            type="range"
            min={first}
            max={last}
            value={value}
            aria-label={t(label)}
            aria-valuetext={String(value)}
            onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
          />
        ))}
      </div>
      {state.years && (
        <PlainButton size="small" onClick={() => go({ years: null })}>
          {t('explore.allYears')}
        </PlainButton>
      )}
    </section>
  );
};

/** Plays the years: the range that is set moves on a year at a time; the whole grows from its first year. */
const usePlaying = (first: number, last: number, years: readonly [number, number] | null) => {
  const { adjust } = useView();
  const [playing, setPlaying] = useState(false);
  const range = useRef(years);
  range.current = years;
  /** Whether the range grows: its beginning stays. */
  const growing = useRef(true);
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => {
      const [from, to] = range.current ?? [first, first - 1];
      if (to >= last) setPlaying(false);
      else adjust({ years: [growing.current ? from : from + 1, to + 1] });
    }, pace);
    return () => clearInterval(timer);
  }, [playing, first, last, adjust]);
  const play = () => {
    growing.current = years === null || years[0] === first || years[1] === last;
    if (years === null || years[1] === last) adjust({ years: [first, first] });
    setPlaying(true);
  };
  return { playing, play, pause: () => setPlaying(false) };
};
