import type { ResolutionDocument } from '../../../server/contract.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { Title } from '../Title.tsx';

/** When a resolution was adopted, and its title: `aboutResolution` for the screen, where a title has its language. */
export const AboutResolution = ({ adopted, title }: Pick<ResolutionDocument, 'adopted' | 'title'>) => {
  const { t, formats } = useLocale();
  return (
    <>
      {adopted && t('evidence.adopted', { date: formats.longDate(adopted) })}
      {adopted && Object.keys(title).length > 0 && t('gist.separator')}
      <Title title={title} />
    </>
  );
};
