import { useQuery } from '@tanstack/react-query';
import type { ResolutionDocument } from '../../../server/contract.ts';
import { gist } from '../../../server/words/gist/gist.ts';
import {
  isAcronym,
  localId,
  resolutionOf,
  shortSymbol,
  wordingIn,
} from '../../../server/words/gist/names.ts';
import { namesFrom } from '../../../server/words/gist/wording.ts';
import { bindingRank } from '../../graph/style/verbs.ts';
import { lineageBodiesQuery, mandatesQuery } from '../../http/queries.ts';
import { useView } from '../../state/view.ts';
import { Loading } from '../state/Loading.tsx';
import { ProblemNotice } from '../state/ProblemNotice.tsx';
import { StepLink } from './Actions.tsx';
import styles from './ActorCard.module.css';
import { Card, Section } from './Card.tsx';
import { GistLine } from './GistLine.tsx';
import { LineageLinks } from './LineageLinks.tsx';
import { useWording } from './useWording.ts';

const shownMandates = 8;

/** An actor: in how many mandates it has a part, and the most binding of those that tell it to act. */
export const ActorCard = ({ id, document }: { id: string; document: ResolutionDocument }) => {
  const { t, formats, language } = useWording(document);
  const { go } = useView();
  const { data, error, refetch } = useQuery(mandatesQuery(id, language));
  const bodies = useQuery(lineageBodiesQuery);
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const nameOf = namesFrom(data.names, language);
  const node = document.nodes.find((one) => one.id === id);
  const name = wordingIn(data.names[id] ?? node?.name, language) ?? id;
  const tasked = data.items.filter(({ assignees }) => assignees.includes(id));
  const resolutions = new Set(tasked.map(({ resolution }) => resolution));
  // Where all are of one resolution, its number would only repeat itself.
  const placeOf = (mandate: string) => {
    const number = resolutions.size > 1 ? `${shortSymbol(resolutionOf(mandate)).split(' ')[0]} ` : '';
    return `${number}${localId(mandate)}`;
  };
  const strongestFirst = tasked.toSorted((a, b) => bindingRank(a.verbType) - bindingRank(b.verbType));
  const counts = [
    t('loom.tasked', { count: tasked.length }),
    t('loom.involvedIn', { count: data.items.length - tasked.length }),
  ];
  return (
    <Card
      id={id}
      title={name}
      about={[...(name !== id && isAcronym(id) ? [id] : []), ...counts].join(t('gist.separator'))}
    >
      <StepLink change={{ view: 'actor', actor: id, select: [], sort: { column: 'due', descending: false } }}>
        {t('evidence.allMandates', { actor: nameOf(id) })}
      </StepLink>
      <LineageLinks bodies={bodies.data?.bodies.some(({ actor }) => actor === id) ? [id] : []} />
      {strongestFirst.length > 0 && (
        <Section title={t('evidence.assignees')}>
          <ul className={styles.mandates}>
            {strongestFirst.slice(0, shownMandates).map((mandate) => (
              <li key={mandate.id}>
                <span>{placeOf(mandate.id)}</span>
                <GistLine
                  verbType={mandate.verbType}
                  text={gist(mandate, { t, formats, nameOf })}
                  onClick={() => go({ select: [mandate.id] })}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Card>
  );
};
