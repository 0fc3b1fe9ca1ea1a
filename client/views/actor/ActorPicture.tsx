import { useCallback, useMemo } from 'react';
import { lazily } from '../../../seed/lazily.ts';
import type { MandateItem, MandatePage } from '../../../server/contract.ts';
import { namesFrom } from '../../../server/words/gist/wording.ts';
import type { Size } from '../../graph/geometry.ts';
import { egoModel } from '../../graph/loom/ego.ts';
import { loomScene } from '../../graph/loom/scene.ts';
import { foldId } from '../../graph/loom/shape.ts';
import { type LoomWords, loomWords } from '../../graph/loom/words.ts';
import type { Palette } from '../../graph/style/palette.ts';
import { createMeasure } from '../../graph/style/typeface.ts';
import { threadOf } from '../../graph/threadId.ts';
import { type Locale, useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { Stage, type Subject } from '../stage/Stage.tsx';
import styles from './ActorView.module.css';
import { EgoLegend } from './EgoLegend.tsx';
import { egoOutline } from './outline.ts';
import type { MandateRow } from './rows.ts';

const measure = createMeasure();
/** More rows than this are no picture any more. */
const shownRows = 60;

/** The rows of the table as a loom: mandates on the left, the actors that they name on the right. */
export const ActorPicture = ({
  actor,
  rows,
  page,
  palette,
}: {
  actor: string;
  rows: readonly MandateRow[];
  page: MandatePage;
  palette: Palette;
}) => {
  const locale = useLocale();
  const { t, language } = locale;
  const { state, go } = useView();
  const { only, involved, open } = state;
  const actorsOpen = open.includes('actors');
  const shown = useMemo(() => rows.slice(0, shownRows), [rows]);
  const model = useMemo(
    () =>
      egoModel(
        actor,
        shown.map(({ mandate }) => mandate),
        page.names,
        actorsOpen,
      ),
    [actor, shown, page, actorsOpen],
  );
  const words = useMemo(() => egoWords(loomWords(model, locale), locale), [model, locale]);
  const outline = useMemo(
    () => lazily(() => egoOutline(model, shown, words, namesFrom(page.names, language), locale)),
    [model, shown, words, page, language, locale],
  );
  const sceneFor = useCallback(
    (window: Size) => loomScene(`actor ${actor}`, model, words, { window, measure, only, involved }),
    [actor, model, words, only, involved],
  );
  const subject = useMemo((): Subject => {
    const held = new Map(rows.map(({ mandate }) => [mandate.id, mandateKeys(mandate)]));
    const stands = new Map(model.actors.map((item) => [item.id, item.stands]));
    const named = model.actors.flatMap((item) => item.stands);
    return {
      title: t('actor.title', { actor }),
      about: '',
      nodes: [...new Set([...[...held.values()].flat(), ...named])],
      standsFor: (id) => (threadOf(id) ? [] : (held.get(id) ?? stands.get(id) ?? [id])),
    };
  }, [rows, model, actor, t]);
  const onFold = (id: string) => {
    if (id !== foldId.actors) return false;
    go({ open: actorsOpen ? open.filter((fold) => fold !== 'actors') : [...open, 'actors'] });
    return true;
  };
  return (
    <div className={styles.picture}>
      <Stage
        sceneFor={sceneFor}
        palette={palette}
        label={t('actor.picture', { actor })}
        outline={outline}
        listed={false}
        onFold={onFold}
        subject={subject}
        legend={<EgoLegend capped={rows.length > shownRows ? shownRows : null} />}
      />
    </div>
  );
};

/** The keys of a mandate, its paragraph, and what it requires. */
const mandateKeys = ({ id, paragraph, deliverables }: MandateItem): string[] => [
  paragraph,
  id,
  ...deliverables.map((one) => one.id),
];

/** Beside the table the rows need no verbs: their signs and places say enough. */
const egoWords = (words: LoomWords, { t }: Locale): LoomWords => ({
  ...words,
  verb: () => '',
  printed: () => '',
  headings: { sources: '', rows: t('views.actor'), actors: t('actor.named') },
});
