import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { Worded } from '../Worded.tsx';
import type { OutlineItem } from './outline.ts';

interface DetailProps {
  readonly item: Pick<OutlineItem, 'detail' | 'words'>;
  readonly className?: string | undefined;
}

/** What is said of a node after its name. */
export const Detail = ({ item: { detail, words }, className }: DetailProps) => {
  const { t } = useLocale();
  return (
    <span className={className}>
      {detail}
      {detail !== '' && words && t('gist.separator')}
      {words && <Worded words={words} />}
    </span>
  );
};
