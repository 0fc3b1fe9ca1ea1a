import { useQueries } from '@tanstack/react-query';
import type { SearchItem } from '../../../server/contract.ts';
import { resolutionOf, wordingIn } from '../../../server/words/gist/names.ts';
import { searchQuery } from '../../http/queries.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView, type ViewState } from '../../state/view.ts';
import { AddDocuments } from '../AddDocuments.tsx';
import { PlainButton } from '../PlainButton.tsx';
import { titleOf } from '../search/actions.ts';
import { Notice } from './Notice.tsx';

const resolutions = ['Resolution'] as const;
const actors = ['Actor'] as const;
const anything = ['Resolution', 'Paragraph', 'Mandate', 'Actor', 'Instrument'] as const;

/** The parts of an address that name something, each with what it may name. */
const kindsNamed = {
  resolution: resolutions,
  from: anything,
  to: anything,
  actor: actors,
  versus: actors,
  topic: ['Topic'],
  step: resolutions,
  against: resolutions,
} as const satisfies Partial<Record<keyof ViewState, readonly SearchItem['type'][]>>;
type KeyName = keyof typeof kindsNamed;

/** Those that name what a view is about. */
const namedIn: Readonly<Record<ViewState['view'], readonly KeyName[]>> = {
  loom: ['resolution'],
  read: ['resolution'],
  trace: ['from'],
  path: ['from', 'to'],
  actor: ['actor', 'versus', 'topic'],
  lineage: ['actor', 'step', 'against'],
  council: ['resolution'],
  explore: [],
  network: [],
};

const mostNear = 4;

/** Says that what an address names is not in the graph, and offers what is written nearly so. */
const NotFound = ({ detail }: { detail: string }) => {
  const { t, formats, language } = useLocale();
  const { state, go } = useView();
  const named = namedIn[state.view].flatMap((name) => {
    const id = state[name];
    return id ? [{ name, id }] : [];
  });
  // A part of a text that is not loaded is nowhere, but its resolution may be.
  const asked = named.flatMap(({ name, id }) =>
    [...new Set([id, resolutionOf(id)])].map((text) => ({ name, id, text })),
  );
  const answers = useQueries({
    queries: asked.map(({ name, text }) => searchQuery(text, { types: kindsNamed[name], limit: mostNear })),
  });
  const found = asked.flatMap(({ name, id }, index) =>
    (answers[index]?.data?.items ?? []).map((item) => ({ name, id, item })),
  );
  const lost = named.filter(({ id }) => !found.some((one) => one.id === id && one.item.id === id));
  const near = [
    ...new Map(
      found
        .filter((one) => lost.some(({ name, id }) => one.name === name && one.id === id))
        .map((one) => [`${one.name} ${one.item.id}`, one]),
    ).values(),
  ].slice(0, mostNear);
  const names = lost.map(({ id }) => id.replace('#', ' '));
  return (
    <Notice
      title={t('app.notFound', { name: formats.list(names) })}
      detail={lost.length === 0 ? detail : t(near.length > 0 ? 'app.nearest' : 'app.nothingNear')}
    >
      {near.map(({ name, item }) => (
        <PlainButton key={`${name} ${item.id}`} onClick={() => go({ [name]: item.id, select: [] })}>
          {titleOf(item)} <small>{wordingIn(item.name, language)}</small>
        </PlainButton>
      ))}
      {near.length === 0 && <AddDocuments />}
    </Notice>
  );
};

export default NotFound;
