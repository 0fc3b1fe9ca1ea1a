import type { GraphNode } from '../../../server/contract.ts';
import { wordedIn } from '../../../server/words/gist/names.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { Because } from '../evidence/Because.tsx';
import { Place } from '../evidence/Place.tsx';
import { Worded } from '../Worded.tsx';
import styles from './PathSteps.module.css';
import type { PathStep } from './steps.ts';

/** A way to be read: what each step says, the sentence that says so, and where it leads. */
export const PathSteps = ({ way, nameOf }: { way: readonly PathStep[]; nameOf: (id: string) => string }) => {
  const { t } = useLocale();
  return (
    <ol className={styles.steps} aria-label={t('path.steps')}>
      {way.map(({ edge, to, from }, index) => {
        const [evidence] = edge.evidence;
        return (
          <li key={edge.id}>
            {index === 0 && <Station node={from} name={nameOf(from.id)} />}
            <div className={styles.step}>
              <p className={styles.says}>
                {t(`path.says.${edge.type}`, {
                  source: nameOf(edge.source),
                  target: nameOf(edge.target),
                })}
              </p>
              {evidence ? (
                <>
                  <Because evidence={evidence} whole />
                  <Place
                    evidence={evidence}
                    target={edge.target}
                    loaded={(edge.target === to.id ? to : from).loaded === true}
                  />
                </>
              ) : (
                <p className={styles.none}>{t('path.byStructure')}</p>
              )}
            </div>
            <Station node={to} name={nameOf(to.id)} />
          </li>
        );
      })}
    </ol>
  );
};

const Station = ({ node, name }: { node: GraphNode; name: string }) => {
  const { formats, language } = useLocale();
  const { go } = useView();
  const title = wordedIn(node.name, language);
  return (
    <div className={styles.station}>
      <button type="button" onClick={() => go({ select: [node.id] })}>
        {name}
      </button>
      {node.adopted && <time dateTime={node.adopted}>{formats.date(node.adopted)}</time>}
      {title && title.text !== name && (
        <p>
          <Worded words={title} />
        </p>
      )}
    </div>
  );
};
