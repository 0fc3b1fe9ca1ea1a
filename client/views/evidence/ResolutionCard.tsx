import { Badge, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ResolutionDocument } from '../../../server/contract.ts';
import { linesOfQuery, resolutionQuery } from '../../http/queries.ts';
import { useView } from '../../state/view.ts';
import { Loading } from '../state/Loading.tsx';
import { ProblemNotice } from '../state/ProblemNotice.tsx';
import { Title } from '../Title.tsx';
import { Actions, StepLink } from './Actions.tsx';
import { Card, Section } from './Card.tsx';
import { DocumentLinks } from './DocumentLinks.tsx';
import { LineageLinks } from './LineageLinks.tsx';
import { Mentions } from './Mentions.tsx';
import { citationMentions } from './threadEvidence.ts';
import { useWording } from './useWording.ts';

/** A resolution: what is known of it, and where the resolution on the screen cites it. */
export const ResolutionCard = ({ id, citing }: { id: string; citing: ResolutionDocument }) => {
  const wording = useWording(citing);
  const { t, formats } = wording;
  const { state } = useView();
  const { data, error, refetch } = useQuery(resolutionQuery(id));
  const lines = useQuery(linesOfQuery(id));
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const mentions = citationMentions(citing, citing.id, id);
  const paragraphs = new Set(mentions.map(({ paragraph }) => paragraph.id)).size;
  return (
    <Card id={id} title={id} about={<Title title={data.title} />}>
      <Group gap={6}>
        {data.adopted && (
          <Badge variant="default" tt="none" fw={400}>
            {t('evidence.adopted', { date: formats.longDate(data.adopted) })}
          </Badge>
        )}
        {data.votes && (
          <Badge variant="default" tt="none" fw={400}>
            {t('evidence.votes', { ...data.votes })}
          </Badge>
        )}
        {data.chapterVii && (
          <Badge variant="default" tt="none" fw={400}>
            {t('evidence.chapterVii')}
          </Badge>
        )}
        {!data.loaded && (
          <Badge variant="default" tt="none" fw={400}>
            {t('evidence.notLoaded')}
          </Badge>
        )}
      </Group>
      {mentions.length > 0 && (
        <Section title={t('evidence.citedHere', { count: paragraphs })}>
          <Mentions mentions={mentions} nodes={citing.nodes} wording={wording} />
        </Section>
      )}
      <LineageLinks bodies={(lines.data?.lines ?? []).map(({ actor }) => actor)} step={id} />
      <Actions from={id}>
        {state.view !== 'loom' || state.resolution !== id ? (
          <StepLink change={{ view: 'loom', resolution: id, select: [] }}>{t('evidence.open')}</StepLink>
        ) : null}
        {!data.loaded && <StepLink change={{ dialog: 'upload' }}>{t('evidence.loadIt')}</StepLink>}
      </Actions>
      <DocumentLinks links={data.links} />
    </Card>
  );
};
