import type { Trace } from '../../../server/contract.ts';
import { wordedIn } from '../../../server/words/gist/names.ts';
import type { TraceItem, TraceModel } from '../../graph/trace/model.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { Because } from '../evidence/Because.tsx';
import { Place } from '../evidence/Place.tsx';
import { FileButtons } from '../export/FileButtons.tsx';
import type { Pointing } from '../stage/Stage.tsx';
import { Worded } from '../Worded.tsx';
import styles from './Dossier.module.css';
import { DossierStart } from './DossierStart.tsx';
import { bySteps, nameInTrace } from './outline.ts';
import { ShowMore } from './ShowMore.tsx';

interface DossierProps {
  readonly trace: Trace;
  readonly model: TraceModel;
  readonly pointing: Pointing;
  /** Something else stands in its place on the screen; it is there for paper only. */
  readonly aside: boolean;
}

/** A trace to be read: each document with the sentence, or the source, by which it was reached. */
export const Dossier = ({ trace, model, pointing, aside }: DossierProps) => {
  const { t, formats } = useLocale();
  const { state } = useView();
  const { from, direction, depth } = trace;
  return (
    <aside className={styles.dossier} data-aside={aside} aria-label={t('trace.dossier')}>
      <div className={styles.heading}>
        <h2>{t('trace.dossier')}</h2>
        <FileButtons
          printed
          formats={['docx', 'markdown']}
          wanted={{ trace: { from, direction, depth, basis: [...state.basis] } }}
        />
      </div>
      <DossierStart from={from} />
      <ShowMore model={model} />
      {bySteps(model)
        .filter(([hop]) => hop > 0)
        .map(([hop, items]) => (
          <section key={hop}>
            <h3>
              {t('trace.step', { hop })}{' '}
              <span>
                {(model.more.get(hop) ?? 0) === 0
                  ? t('trace.stepCount', { count: items.length })
                  : t('trace.stepShown', {
                      shown: formats.number(items.length),
                      count: items.length + (model.more.get(hop) ?? 0),
                    })}
              </span>
            </h3>
            <ol>
              {items.map((item) => (
                <Step key={item.node.id} item={item} model={model} pointing={pointing} />
              ))}
            </ol>
          </section>
        ))}
    </aside>
  );
};

interface StepProps {
  readonly item: TraceItem;
  readonly model: TraceModel;
  readonly pointing: Pointing;
}

const Step = ({ item, model, pointing: [pointed, point] }: StepProps) => {
  const { t, formats, language } = useLocale();
  const { go } = useView();
  const { node } = item;
  const line = model.lines.find(({ id }) => id === item.by);
  const other =
    line && model.items.find((one) => one.node.id === (line.source === node.id ? line.target : line.source));
  // Backwards in time, a document is reached by those that cite it.
  const also = model.lines.filter(({ target, id }) => id !== item.by && target === node.id).length;
  const name = nameInTrace(node, language);
  const title = node.type === 'Resolution' ? wordedIn(node.name, language) : null;
  return (
    <li
      data-lit={pointed !== null && (pointed === node.id || pointed === item.by)}
      onPointerEnter={() => point(node.id)}
      onPointerLeave={() => point(null)}
      onFocus={() => point(node.id)}
      onBlur={() => point(null)}
    >
      <div className={styles.head}>
        <button type="button" onClick={() => go({ select: [node.id] })} data-loaded={node.loaded}>
          {name}
        </button>
        {node.adopted && <time dateTime={node.adopted}>{formats.date(node.adopted)}</time>}
      </div>
      {title && (
        <p className={styles.title}>
          <Worded words={title} />
        </p>
      )}
      {line && other && (
        <>
          <button type="button" className={styles.by} onClick={() => go({ select: [line.id] })}>
            {t(line.source === node.id ? 'trace.cites' : 'trace.citedBy', {
              source: nameInTrace(line.source === node.id ? node : other.node, language),
              target: nameInTrace(line.source === node.id ? other.node : node, language),
            })}
          </button>
          {also > 0 && line.target === node.id && (
            <span className={styles.also}>{t('trace.also', { count: also })}</span>
          )}
          {line.edge.evidence[0] && (
            <>
              <Because evidence={line.edge.evidence[0]} />
              <Place
                evidence={line.edge.evidence[0]}
                target={line.target}
                loaded={(line.target === node.id ? node : other.node).loaded === true}
              />
            </>
          )}
        </>
      )}
    </li>
  );
};
