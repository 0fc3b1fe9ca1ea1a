import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** Says what is not here, and what to do. */
export const Notice = ({
  title,
  detail,
  children,
}: {
  title: string;
  detail: string;
  children?: ReactNode;
}) => (
  <Stack gap="xs" align="center" justify="center" h="100%" p="xl" ta="center">
    <Title order={2} size="h4">
      {title}
    </Title>
    <Text c="dimmed" maw={520}>
      {detail}
    </Text>
    {children}
  </Stack>
);
