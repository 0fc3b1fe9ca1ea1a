import { useCallback, useMemo } from 'react';
import { lazily } from '../../../seed/lazily.ts';
import type { Trace } from '../../../server/contract.ts';
import type { Size } from '../../graph/geometry.ts';
import { createMeasure } from '../../graph/style/typeface.ts';
import { traceModel } from '../../graph/trace/model.ts';
import { traceScene } from '../../graph/trace/scene.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { traceOutline } from './outline.ts';

const measure = createMeasure();

/** A trace as picture and as list. */
export const useTrace = (trace: Trace) => {
  const locale = useLocale();
  const { state } = useView();
  const { every, documents, without } = state;
  const { language, t } = locale;
  const model = useMemo(() => traceModel(trace, { most: documents, without }), [trace, documents, without]);
  const outline = useMemo(() => lazily(() => traceOutline(model, locale)), [model, locale]);
  const sceneFor = useCallback(
    (window: Size) =>
      traceScene(`trace ${trace.from} ${trace.direction} ${trace.depth}`, model, {
        window,
        measure,
        language,
        every,
        undated: t('trace.undated'),
      }),
    [trace, model, language, every, t],
  );
  return { model, outline, sceneFor };
};
