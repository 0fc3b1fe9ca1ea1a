import { Center, Loader } from '@mantine/core';
import { useLocale } from '../../i18n/LocaleProvider.tsx';

export const Loading = () => {
  const { t } = useLocale();
  return (
    <Center h="100%" mih={160} data-loading role="status" aria-label={t('app.loading')}>
      <Loader size="sm" type="dots" color="gray" />
    </Center>
  );
};
