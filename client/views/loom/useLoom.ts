import { useCallback, useMemo } from 'react';
import { lazily } from '../../../seed/lazily.ts';
import type { ResolutionDocument } from '../../../server/contract.ts';
import type { Size } from '../../graph/geometry.ts';
import { freeLoomScene } from '../../graph/loom/free.ts';
import { loomModel } from '../../graph/loom/model.ts';
import { loomScene } from '../../graph/loom/scene.ts';
import { loomWords } from '../../graph/loom/words.ts';
import { createMeasure } from '../../graph/style/typeface.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { loomOutline } from './outline.ts';

const measure = createMeasure();

/** The loom of a resolution, as the address wants it. */
export const useLoom = (document: ResolutionDocument) => {
  const locale = useLocale();
  const { state } = useView();
  const { open, select, only, involved, layout } = state;
  const openParagraphs = useMemo(
    () => new Set(select.filter((id) => !id.includes('|')).map((id) => id.replace(/(#[^.]+)\..*$/, '$1'))),
    [select],
  );
  const model = useMemo(
    () => loomModel(document, { open, openParagraphs }),
    [document, open, openParagraphs],
  );
  const words = useMemo(() => loomWords(model, locale), [model, locale]);
  const outline = useMemo(
    () => lazily(() => loomOutline(document, model, words, locale)),
    [document, model, words, locale],
  );
  const sceneFor = useCallback(
    (window: Size) => {
      const draw = layout === 'free' ? freeLoomScene : loomScene;
      return draw(`${layout} ${document.id}`, model, words, { window, measure, only, involved });
    },
    [document.id, model, words, only, involved, layout],
  );
  return { model, outline, sceneFor };
};
