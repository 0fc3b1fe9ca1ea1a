import { useCallback, useMemo } from 'react';
import type { MandatePage } from '../../../server/contract.ts';
import { namesFrom } from '../../gist/wording.ts';
import type { Size } from '../../graph/geometry.ts';
import { egoModel } from '../../graph/loom/ego.ts';
import { loomScene } from '../../graph/loom/scene.ts';
import { loomWords } from '../../graph/loom/words.ts';
import type { Palette } from '../../graph/style/palette.ts';
import { createMeasure } from '../../graph/style/typeface.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { Stage } from '../stage/Stage.tsx';
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
  const { state } = useView();
  const { only, involved } = state;
  const shown = useMemo(() => rows.slice(0, shownRows), [rows]);
  const model = useMemo(
    () =>
      egoModel(
        actor,
        shown.map(({ mandate }) => mandate),
        page.names,
      ),
    [actor, shown, page],
  );
  const words = useMemo(() => egoWords(loomWords(model, locale)), [model, locale]);
  const outline = useMemo(
    () => egoOutline(model, shown, words, namesFrom(page.names, language), locale),
    [model, shown, words, page, language, locale],
  );
  const sceneFor = useCallback(
    (window: Size) => loomScene(`actor ${actor}`, model, words, { window, measure, only, involved }),
    [actor, model, words, only, involved],
  );
  return (
    <div className={styles.picture}>
      <Stage
        sceneFor={sceneFor}
        palette={palette}
        label={t('actor.picture', { actor })}
        outline={outline}
        legend={<EgoLegend capped={rows.length > shownRows ? shownRows : null} />}
      />
    </div>
  );
};

/** Beside the table the rows need no verbs: their signs and places say enough. */
const egoWords = (words: ReturnType<typeof loomWords>): ReturnType<typeof loomWords> => ({
  ...words,
  verb: () => '',
  printed: () => '',
  headings: { ...words.headings, sources: '' },
});
