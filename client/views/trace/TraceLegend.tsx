import { type WayKind, wayKinds } from '../../graph/trace/ways.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import styles from '../loom/Legend.module.css';

const strokes = {
  clause: { color: 'var(--accent)', width: 2.4, dashes: undefined },
  paragraph: { color: 'var(--accent)', width: 1.4, dashes: undefined },
  preamble: { color: 'var(--accent)', width: 1.4, dashes: '5 4' },
  later: { color: 'var(--citation)', width: 1.2, dashes: undefined },
} as const satisfies Record<WayKind, unknown>;

interface TraceLegendProps {
  /** The kinds of citations that the trace has. */
  readonly kinds: ReadonlySet<WayKind>;
  /** It is about a whole resolution, not about one of its paragraphs. */
  readonly whole: boolean;
}

/** What the lines and boxes of a trace mean; each kind of line can be switched off. */
export const TraceLegend = ({ kinds, whole }: TraceLegendProps) => {
  const { t } = useLocale();
  const { state, go } = useView();
  const toggle = (kind: WayKind) =>
    go({
      without: wayKinds.filter((one) => state.without.includes(one) !== (one === kind)),
      select: [],
    });
  return (
    <section className={styles.legend} aria-label={t('legend.title')}>
      <div className={styles.part}>
        {wayKinds
          .filter((kind) => kinds.has(kind))
          .map((kind) => (
            <button
              key={kind}
              type="button"
              className={styles.family}
              aria-pressed={!state.without.includes(kind)}
              onClick={() => toggle(kind)}
            >
              <svg width="24" height="6" aria-hidden="true">
                <path
                  d="M0 3h24"
                  stroke={strokes[kind].color}
                  strokeWidth={strokes[kind].width}
                  strokeDasharray={strokes[kind].dashes}
                />
              </svg>
              {t(`trace.ways.${kind === 'paragraph' && whole ? 'operative' : kind}`)}
            </button>
          ))}
      </div>
      <div className={styles.part}>
        <span className={styles.key}>
          <svg width="18" height="12" aria-hidden="true">
            <rect
              x="1"
              y="1"
              width="16"
              height="10"
              rx="2"
              fill="none"
              stroke="var(--citation)"
              strokeWidth="1.4"
            />
          </svg>
          {t('legend.catalogue')}
        </span>
      </div>
    </section>
  );
};
