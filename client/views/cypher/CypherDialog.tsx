import { Accordion, Button, Group, Text } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { notifyManager, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { CypherAnswer } from '../../../server/contract.ts';
import { type Question, questionsOf } from '../../http/asked.ts';
import { cypherQuery } from '../../http/queries.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { Dialog } from '../Dialog.tsx';
import { Loading } from '../state/Loading.tsx';
import { ProblemNotice } from '../state/ProblemNotice.tsx';
import styles from './CypherDialog.module.css';

/** What the view under the dialog has asked the server; more, while its answers still come in. */
const useAsked = (): readonly Question[] => {
  const cache = useQueryClient().getQueryCache();
  const subscribe = useCallback(
    (onChange: () => void) => cache.subscribe(notifyManager.batchCalls(onChange)),
    [cache],
  );
  const asked = useSyncExternalStore(subscribe, () =>
    JSON.stringify(cache.findAll({ type: 'active' }).flatMap(({ state }) => questionsOf(state.data))),
  );
  return useMemo((): Question[] => JSON.parse(asked), [asked]);
};

/** The Cypher that the view's answers come from, to paste into Neo4j. */
const CypherDialog = () => {
  const { t } = useLocale();
  const { data, error, refetch } = useQuery(cypherQuery(useAsked()));
  return (
    <Dialog title={t('cypher.title')} size="xl">
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Loading />}
      {data && <Statements statements={data} />}
    </Dialog>
  );
};

const Statements = ({ statements }: { statements: CypherAnswer['statements'] }) => {
  const { t } = useLocale();
  const all = statements.map(({ pasteable }) => `${pasteable.trim()};`).join('\n\n');
  return (
    <>
      <Group justify="space-between" mb="sm" wrap="nowrap" align="flex-start">
        <Text size="sm" c="dimmed">
          {statements.length > 0 ? t('cypher.about', { count: statements.length }) : t('cypher.none')}
        </Text>
        {statements.length > 0 && <Copy text={all} label={t('cypher.copyAll')} />}
      </Group>
      <Accordion variant="separated" defaultValue="0">
        {statements.map(({ file, pasteable }, index) => (
          <Accordion.Item key={pasteable} value={String(index)}>
            <Accordion.Control>
              <code className={styles.file}>{file}</code>
            </Accordion.Control>
            <Accordion.Panel>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long queries are scrolled by keyboard, too */}
              <pre className={styles.text} tabIndex={0}>
                {pasteable.trim()}
              </pre>
              <Copy text={`${pasteable.trim()};`} label={t('cypher.copy')} />
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </>
  );
};

const Copy = ({ text, label }: { text: string; label: string }) => {
  const { t } = useLocale();
  const { copy, copied } = useClipboard();
  return (
    <Button size="xs" variant="default" flex="none" onClick={() => copy(text)}>
      <span role="status">{copied ? t('cypher.copied') : label}</span>
    </Button>
  );
};

export default CypherDialog;
