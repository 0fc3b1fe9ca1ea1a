import { Button, Group } from '@mantine/core';
import type { ResolutionDocument } from '../../../server/contract.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { DocumentLinks } from '../evidence/DocumentLinks.tsx';
import { ViewBar } from '../shell/ViewBar.tsx';
import { Notice } from '../state/Notice.tsx';
import { AboutResolution } from './AboutResolution.tsx';

/** A resolution that the catalogue knows and whose text nobody has loaded: what there is of it, and how to add it. */
const NotLoaded = ({ document }: { document: ResolutionDocument }) => {
  const { t } = useLocale();
  const { go } = useView();
  const trace = (direction: 'builds-on' | 'relied-on-by') =>
    go({ view: 'trace', from: document.id, direction, select: [] });
  return (
    <>
      <ViewBar title={document.id} about={<AboutResolution {...document} />} />
      <Notice title={t('loom.empty')} detail={t('loom.emptyDetail')}>
        <Group justify="center" mt="sm">
          <Button onClick={() => go({ dialog: 'upload' })}>{t('evidence.loadIt')}</Button>
          <Button variant="default" disabled={document.cites.length === 0} onClick={() => trace('builds-on')}>
            {t('loom.knownCites', { count: document.cites.length })}
          </Button>
          <Button
            variant="default"
            disabled={document.citedBy.length === 0}
            onClick={() => trace('relied-on-by')}
          >
            {t('loom.knownCitedBy', { count: document.citedBy.length })}
          </Button>
        </Group>
        <DocumentLinks links={document.links} />
      </Notice>
    </>
  );
};

export default NotLoaded;
