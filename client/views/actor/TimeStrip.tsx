import { type Deadline, placeInTime } from './deadlines.ts';
import styles from './Timeline.module.css';

/** As many years are written below the strip; of more, every second or fifth. */
const mostYears = 8;

/** All deadlines at a glance; an ornament, because the list below says the same in words. */
export const TimeStrip = ({ deadlines, today }: { deadlines: readonly Deadline[]; today: string }) => {
  const dates = [...deadlines.map(({ due }) => due), today].toSorted();
  const first = Number(dates[0]?.slice(0, 4));
  const last = Number(dates.at(-1)?.slice(0, 4)) + 1;
  const at = (date: string) => `${100 * placeInTime(date, `${first}-01-01`, `${last}-01-01`)}%`;
  const every = Math.ceil((last - first) / mostYears);
  const years = Array.from({ length: last - first }, (_, index) => first + index);
  return (
    <div className={styles.strip} aria-hidden="true">
      {years
        .filter((_, index) => index % every === 0)
        .map((year) => (
          <span key={year} className={styles.year} style={{ insetInlineStart: at(`${year}-01-01`) }}>
            {year}
          </span>
        ))}
      {deadlines.map(({ id, due }) => (
        <i key={id} style={{ insetInlineStart: at(due) }} />
      ))}
      <b style={{ insetInlineStart: at(today) }} />
    </div>
  );
};
