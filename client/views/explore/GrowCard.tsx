import { Chip } from '@mantine/core';
import { useState } from 'react';
import { pinnedOf } from '../../graph/explore/address/standpoints.ts';
import { collapsedBy, focusOn, shownOnWay } from '../../graph/explore/grow.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { AboveEvidence } from '../evidence/above.tsx';
import { PlainButton } from '../PlainButton.tsx';
import styles from './GrowCard.module.css';
import type { Explore } from './useExplore.ts';
import { nameOf, wayName } from './wording.ts';

/** What can be done with the selected nodes: more of one by any of its relations, with counts; paths between two. */
export const GrowCard = ({ explore }: { explore: Explore }) => {
  const locale = useLocale();
  const { t, language } = locale;
  const { state, go } = useView();
  const { model, standpoints } = explore;
  const [noPath, setNoPath] = useState('');
  if (!model) return null;
  const chosen = state.select.filter((id) => model.nodes.has(id));
  const [id, other] = chosen;
  const item = id === undefined ? undefined : model.nodes.get(id);
  if (id === undefined || !item) return null;
  const pinned = chosen.every((one) => standpoints.get(one)?.pinned);
  const pin = () =>
    explore.place(
      new Map(
        chosen.flatMap((one) => {
          const place = standpoints.get(one);
          return place ? [[one, { ...place, pinned: !pinned }] as const] : [];
        }),
      ),
    );
  const pinnedNodes = pinnedOf(standpoints);
  const ends = [...chosen.slice(0, 2), state.forward].join('\n');
  const path = async (all: boolean) => {
    if (other !== undefined && (await explore.findPaths(id, other, all)) === false) setNoPath(ends);
  };
  const kept = focusOn(model, chosen);
  const title =
    chosen.length === 1
      ? t('explore.grow', { label: nameOf(item.node, language) })
      : t('evidence.selected', { count: chosen.length });
  return (
    <AboveEvidence>
      <section className={styles.card} aria-label={title}>
        {chosen.length === 1 && <h3>{title}</h3>}
        {chosen.length === 1 && (
          <ul className={styles.ways}>
            {item.relations.map((way) => {
              const shown = shownOnWay(model, id, way);
              const name = wayName(way, locale);
              return (
                <li key={`${way.type} ${way.direction} ${way.neighbour}`}>
                  <button
                    type="button"
                    disabled={shown >= way.count}
                    onClick={() => void explore.expand(id, [way])}
                  >
                    <span>{name}</span>{' '}
                    <span className={styles.count}>
                      {shown > 0 && `${shown} / `}
                      {locale.formats.number(way.count)}
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
        )}
        <div className={styles.actions}>
          {chosen.length === 2 && (
            <>
              <PlainButton first size="small" onClick={() => void path(false)}>
                {t('explore.onePath')}
              </PlainButton>
              <PlainButton size="small" onClick={() => void path(true)}>
                {t('explore.allPaths')}
              </PlainButton>
              <Chip
                size="xs"
                variant="outline"
                checked={state.forward}
                onChange={(forward) => go({ forward })}
              >
                {t('path.forward')}
              </Chip>
            </>
          )}
          <PlainButton
            size="small"
            disabled={chosen.every((one) => collapsedBy(model, one, pinnedNodes).length === 0)}
            onClick={() => explore.remove(chosen.flatMap((one) => collapsedBy(model, one, pinnedNodes)))}
          >
            {t('explore.collapse')}
          </PlainButton>
          <PlainButton
            size="small"
            disabled={chosen.length === model.nodes.size}
            onClick={() => explore.remove(chosen)}
          >
            {t('explore.hide')}
          </PlainButton>
          <PlainButton size="small" onClick={pin}>
            {t(pinned ? 'explore.unpin' : 'explore.pin')}
          </PlainButton>
          <PlainButton
            size="small"
            disabled={kept.size === model.nodes.size}
            onClick={() => explore.remove([...model.nodes.keys()].filter((one) => !kept.has(one)))}
          >
            {t('explore.focus')}
          </PlainButton>
        </div>
        {noPath === ends && chosen.length === 2 && (
          <p className={styles.note} role="status">
            {t(state.forward ? 'explore.noPathForward' : 'explore.noPath')}
          </p>
        )}
      </section>
    </AboveEvidence>
  );
};
