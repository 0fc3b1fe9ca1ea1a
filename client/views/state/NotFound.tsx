import { useQueries } from '@tanstack/react-query';
import { resolutionOf, wordingIn } from '../../../server/words/gist/names.ts';
import { searchQuery } from '../../http/queries.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView, type ViewState } from '../../state/view.ts';
import { PlainButton } from '../PlainButton.tsx';
import { titleOf } from '../search/actions.ts';
import { Notice } from './Notice.tsx';

type KeyName = 'resolution' | 'from' | 'to' | 'actor' | 'versus' | 'step' | 'against' | 'topic';

/** The parts of the address that name what a view is about. */
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
  const spelled = [...new Set(named.flatMap(({ id }) => [id, resolutionOf(id)]))];
  const answers = useQueries({
    queries: spelled.map((text) => searchQuery(text, { types: [], limit: mostNear })),
  });
  const found = new Map(spelled.map((text, index) => [text, answers[index]?.data?.items ?? []]));
  const lost = named.filter(({ id }) => !found.get(id)?.some((item) => item.id === id));
  const near = lost.flatMap(({ name, id }) =>
    (found.get(resolutionOf(id)) ?? []).map((item) => ({ name, item })),
  );
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
      {near.length === 0 && (
        <PlainButton onClick={() => go({ dialog: 'upload' })}>{t('upload.title')}</PlainButton>
      )}
    </Notice>
  );
};

export default NotFound;
