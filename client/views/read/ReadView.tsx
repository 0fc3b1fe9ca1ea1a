import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ResolutionDocument } from '../../../server/contract.ts';
import { resolutionQuery } from '../../http/queries.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { AboutResolution } from '../loom/AboutResolution.tsx';
import { aboutResolution } from '../loom/about.ts';
import NotLoaded from '../loom/NotLoaded.tsx';
import { WithResolution } from '../loom/WithResolution.tsx';
import { ViewBar } from '../shell/ViewBar.tsx';
import { useShown } from '../stage/onScreen.tsx';
import { Tools } from '../stage/Tools.tsx';
import { Loading } from '../state/Loading.tsx';
import { ProblemNotice } from '../state/ProblemNotice.tsx';
import { ReadLegend } from './ReadLegend.tsx';
import { ReadText } from './ReadText.tsx';
import { WordingControls } from './WordingControls.tsx';
import { languagesOf, type Wordings, wordingsShown } from './wordings.ts';

/** One resolution as a document to be read, in any language that is loaded, or in two side by side. */
const ReadView = () => {
  const { language } = useLocale();
  const { state } = useView();
  const { wording, beside } = state;
  return (
    <WithResolution>
      {(document) => {
        const wordings = wordingsShown(document, { wording, beside }, language);
        if (!wordings || document.paragraphs.length === 0) return <NotLoaded document={document} />;
        return <Document key={document.id} document={document} wordings={wordings} />;
      }}
    </WithResolution>
  );
};

const Document = ({ document, wordings }: { document: ResolutionDocument; wordings: Wordings }) => {
  const locale = useLocale();
  const documents = useQueries({
    queries: languagesOf(wordings).map((language) => resolutionQuery(document.id, language)),
    combine: (answers) => ({
      read: answers.flatMap(({ data }) => data ?? []),
      error: answers.find(({ error }) => error !== null)?.error ?? null,
      complete: answers.every(({ data }) => data !== undefined),
      refetch: () => answers.forEach((answer) => void answer.refetch()),
    }),
  });
  const about = aboutResolution(document, locale);
  useShown(useMemo(() => onScreenOf(document, about), [document, about]));
  return (
    <>
      <ViewBar title={document.id} about={<AboutResolution {...document} />}>
        <Tools list={false} />
      </ViewBar>
      <WordingControls document={document} wordings={wordings} />
      {documents.error && <ProblemNotice error={documents.error} onRetry={documents.refetch} />}
      {!documents.error && !documents.complete && <Loading />}
      {documents.complete && <ReadText documents={documents.read} wordings={wordings} />}
      <ReadLegend />
    </>
  );
};

/** What there is to take along: the resolution, its paragraphs and mandates, and all that they name. */
const onScreenOf = ({ id, paragraphs, nodes }: ResolutionDocument, about: string) => {
  const partsOf = (part: ResolutionDocument['paragraphs'][number]) => [
    part.id,
    ...part.mandates.flatMap((mandate) => [mandate.id, ...mandate.deliverables.map((due) => due.id)]),
  ];
  const held = new Map(paragraphs.map((part) => [part.id, partsOf(part)]));
  return {
    title: id,
    about,
    nodes: [...new Set([id, ...[...held.values()].flat(), ...nodes.map((node) => node.id)])],
    nodesOf: (one: string) => held.get(one) ?? [one],
    draw: null,
  };
};

export default ReadView;
