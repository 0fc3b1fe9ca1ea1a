import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Paths } from '../../../server/contract.ts';
import { shortName } from '../../../server/words/gist/names.ts';
import { pathQuery } from '../../http/queries.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { FileButtons } from '../export/FileButtons.tsx';
import { mostWays } from '../export/takings.ts';
import { ViewBar } from '../shell/ViewBar.tsx';
import { useShown } from '../stage/onScreen.tsx';
import { Tools } from '../stage/Tools.tsx';
import { Loading } from '../state/Loading.tsx';
import { Notice } from '../state/Notice.tsx';
import { ProblemNotice } from '../state/ProblemNotice.tsx';
import { nameInTrace } from '../trace/outline.ts';
import { PathChain } from './PathChain.tsx';
import { PathEnds } from './PathEnds.tsx';
import { PathSteps } from './PathSteps.tsx';
import styles from './PathView.module.css';
import { routesOf, stepsOf } from './steps.ts';

/** How two documents, paragraphs or actors hang together: the shortest ways, each step with its sentence. */
const PathView = () => {
  const { t, language } = useLocale();
  const { state } = useView();
  const { from, to, forward } = state;
  const { data, error, refetch } = useQuery(pathQuery(from, to, mostWays, forward));
  const nameOf = useMemo(() => namesIn(data?.nodes ?? [], language), [data, language]);
  const title = data ? t('path.between', { from: nameOf(data.from), to: nameOf(data.to) }) : t('path.title');
  return (
    <>
      <ViewBar title={title}>
        <Tools list={false} />
      </ViewBar>
      <PathEnds from={from} to={to} />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Loading />}
      {data && <Ways key={`${from} ${to} ${forward}`} paths={data} title={title} nameOf={nameOf} />}
    </>
  );
};

type NameOf = (id: string) => string;

const namesIn = (nodes: Paths['nodes'], language: string): NameOf => {
  const names = new Map(
    nodes.map((node) => [
      node.id,
      node.type === 'Actor' ? shortName(node, language) : nameInTrace(node, language),
    ]),
  );
  return (id) => names.get(id) ?? id;
};

const Ways = ({ paths, title, nameOf }: { paths: Paths; title: string; nameOf: NameOf }) => {
  const { t } = useLocale();
  const { state, go } = useView();
  const routes = useMemo(() => routesOf(stepsOf(paths)), [paths]);
  useShown(
    useMemo(
      () => ({
        title,
        about: '',
        nodes: paths.nodes.map(({ id }) => id),
        nodesOf: (id: string) => [id],
        draw: null,
      }),
      [paths, title],
    ),
  );
  const ways = routes.flat();
  const chosen = ways[state.way - 1] ?? ways[0];
  const choose = (way: (typeof ways)[number]) => go({ way: ways.indexOf(way) + 1 });
  if (!chosen && paths.from === paths.to)
    return <Notice title={t('path.same')} detail={t('path.sameDetail')} />;
  if (!chosen)
    return (
      <Notice title={t('path.none')} detail={t(state.forward ? 'path.noneForward' : 'path.noneDetail')} />
    );
  return (
    <div className={styles.body}>
      <FileButtons
        printed
        formats={['docx', 'markdown']}
        wanted={{
          path: {
            from: paths.from,
            to: paths.to,
            direction: state.forward ? 'forward' : 'any',
            limit: mostWays,
          },
        }}
      />
      <p className={styles.about}>
        {t('path.count', { count: routes.length })}
        {t('gist.separator')}
        {t('path.length', { count: chosen.length })}
        {paths.truncated && `${t('gist.separator')}${t('path.truncated')}`}
      </p>
      <ol className={styles.ways} aria-label={t('path.ways')}>
        {routes.map((route) => {
          const way = route.includes(chosen) ? chosen : (route[0] ?? chosen);
          return (
            <PathChain
              key={route.map((one) => one.map(({ edge }) => edge.id).join(' ')).join('\n')}
              way={way}
              route={route}
              nameOf={nameOf}
              chosen={way === chosen}
              onChoose={choose}
            />
          );
        })}
      </ol>
      <PathSteps way={chosen} nameOf={nameOf} />
    </div>
  );
};

export default PathView;
