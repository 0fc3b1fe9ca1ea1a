import { useQuery } from '@tanstack/react-query';
import { subgraphQuery } from '../../http/queries.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { nameOf, wayName } from '../explore/wording.ts';
import { Loading } from '../state/Loading.tsx';
import { ProblemNotice } from '../state/ProblemNotice.tsx';
import { Card } from './Card.tsx';
import { MarkedText } from './MarkedText.tsx';
import { shownLanguage } from './useWording.ts';

/** Any node as the graph has it: its name or words, and how much hangs on it. */
export const NodeCard = ({ id }: { id: string }) => {
  const locale = useLocale();
  const { t, formats, language } = locale;
  const { data, error, isPlaceholderData, refetch } = useQuery(subgraphQuery([id]));
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data || isPlaceholderData) return <Loading />;
  const node = data.nodes[0];
  if (!node)
    return (
      <Card id={id} title={id}>
        {t('evidence.nothing', { id })}
      </Card>
    );
  const words = shownLanguage(node.text ?? {}, language);
  const about = [t(`kinds.${node.type}`), node.due && formats.date(node.due)].filter(Boolean);
  return (
    <Card id={id} title={nameOf(node, language)} about={about.join(t('gist.separator'))}>
      {words && <MarkedText text={words.text} marks={[]} language={words.language} />}
      <ul>
        {(data.relations[id] ?? []).map((relation) => (
          <li key={`${relation.type} ${relation.direction} ${relation.neighbour}`}>
            {wayName(relation, locale)}: {locale.formats.number(relation.count)}
          </li>
        ))}
      </ul>
    </Card>
  );
};
