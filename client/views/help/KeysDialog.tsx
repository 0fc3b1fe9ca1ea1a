import { Kbd } from '@mantine/core';
import { Fragment } from 'react';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { Dialog } from '../Dialog.tsx';
import { PlainButton } from '../PlainButton.tsx';
import { toStop } from '../tour/tour.ts';
import styles from './KeysDialog.module.css';
import { gestures, places, shortcuts } from './shortcuts.ts';

/** All that can be done by one key, by where it works. */
const KeysDialog = () => {
  const { t } = useLocale();
  const { go } = useView();
  return (
    <Dialog title={t('keys.title')}>
      {places.map((place) => (
        <section key={place} className={styles.place} aria-label={t(`keys.places.${place}`)}>
          <h3>{t(`keys.places.${place}`)}</h3>
          <dl>
            {shortcuts[place].map(({ keys, does }) => (
              <div key={does}>
                <dt>
                  {keys.map((together, index) => (
                    <Fragment key={together.join('+')}>
                      {index > 0 && (does === 'views' ? ' … ' : ' ')}
                      {together.map((key) => (
                        <Kbd key={key} size="xs">
                          {key}
                        </Kbd>
                      ))}
                    </Fragment>
                  ))}
                </dt>
                <dd>{t(`keys.does.${does}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <section className={styles.place} aria-label={t('keys.touch')}>
        <h3>{t('keys.touch')}</h3>
        <dl>
          {gestures.map((gesture) => (
            <div key={gesture}>
              <dt>{t(`keys.gestures.${gesture}`)}</dt>
              <dd>{t(`keys.fingers.${gesture}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <PlainButton onClick={() => go(toStop(1))}>{t('tour.title')}</PlainButton>
    </Dialog>
  );
};

export default KeysDialog;
