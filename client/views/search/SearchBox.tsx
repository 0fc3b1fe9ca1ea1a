import { Combobox, Kbd, Loader, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue, useHotkeys, useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { inBox, mostInBox, searchQuery } from '../../http/queries.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { lately } from '../../state/lately.ts';
import { useView, type ViewChange } from '../../state/view.ts';
import { SearchIcon } from '../icons.tsx';
import { wordsOf } from '../state/ProblemNotice.tsx';
import { choicesOf, openedLately, plain, questions, verbChoices } from './results.ts';
import styles from './SearchBox.module.css';
import { SearchOption } from './SearchOption.tsx';
import { secondIn, secondOf } from './second.ts';
import { useCommand } from './useCommand.ts';
import { verbsNamed } from './verbs.ts';

const typingPause = 140;
/** The line that brings more results. */
const moreKey = 'more';

/** One box for symbols in any spelling, bodies by any name, words of the text, and the questions to start with. */
export const SearchBox = ({ typed }: { typed: string }) => {
  const locale = useLocale();
  const { t } = locale;
  const { state, go } = useView();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(typed);
  const [asked] = useDebouncedValue(text.trim(), typingPause);
  /** The text of which more results are asked for than at first. */
  const [widened, setWidened] = useState<string | null>(null);
  const limit = widened === asked ? mostInBox : inBox.limit;
  const { data, error, isFetching, isPlaceholderData } = useQuery(searchQuery(asked, { ...inBox, limit }));
  // On a phone the field is too narrow for what is found.
  const narrow = useMediaQuery('(max-width: 43.75em)', false, { getInitialValueInEffect: false });
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const focus = () => input.current?.focus();
  useHotkeys([
    ['/', focus],
    ['mod+K', focus],
  ]);
  // Before anything else can be typed: the box has just taken the place of the field that was reached.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it appears
  useLayoutEffect(() => {
    focus();
    combobox.openDropdown();
  }, []);
  const [late, setLate] = useState(lately);
  const empty = text.trim() === '';
  const command = useCommand(asked, locale);
  const answered = useMemo(() => {
    if (empty) {
      const others = late.filter(({ title }) => document.title !== `${title} · ${t('app.name')}`);
      return [...questions(locale), ...openedLately(others, locale)];
    }
    const isCut = limit < mostInBox && data && data.total > data.items.length;
    return [
      ...(command.choice ? [{ title: t('search.commands.title'), choices: [command.choice] }] : []),
      ...verbChoices(verbsNamed(asked), locale),
      ...choicesOf(data?.items ?? [], asked, (item) => secondOf(state, item), locale),
      ...(isCut
        ? [
            {
              title: '',
              choices: [plain(moreKey, t('search.showMore', { total: data.total }), '', {}, true)],
            },
          ]
        : []),
    ];
  }, [empty, command.choice, asked, data, limit, state, locale, t, late]);
  // All lines of an answer come at once: none moves away under the pointer because another comes later.
  const complete =
    empty || (asked === text.trim() && !isPlaceholderData && !command.pending && (data ?? error) != null);
  const [groups, setGroups] = useState(answered);
  if (complete && groups !== answered) setGroups(answered);
  /** What Enter, or Shift and Enter, asked of the lines before they were there. */
  const hurried = useRef<'go' | 'alternative' | null>(null);
  const choices = groups.flatMap((group) => group.choices);
  const take = (change: ViewChange) => {
    go(change);
    setText('');
    combobox.closeDropdown();
    input.current?.blur();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever other choices are listed, the first is chosen
  useEffect(() => {
    // Who asked for more reads on where the first results ended.
    if (!empty && combobox.dropdownOpened && limit === inBox.limit) combobox.selectFirstOption();
    const first = choices[0];
    if (hurried.current && complete && first) take(first[hurried.current] ?? first.go);
    hurried.current = null;
  }, [groups]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') input.current?.blur();
    if (event.key === 'Enter' && !complete) {
      // The lines are those of what was typed before: the first of those to come is meant.
      hurried.current = event.shiftKey ? 'alternative' : 'go';
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const alternative = choices[combobox.getSelectedOptionIndex()]?.alternative;
    if (event.key === 'Enter' && event.shiftKey && alternative) {
      event.preventDefault();
      event.stopPropagation();
      take(alternative);
    }
  };
  const problem = error ? wordsOf(error, t) : null;
  return (
    <Combobox
      store={combobox}
      position="bottom-start"
      width={narrow ? 'calc(100vw - 0.625rem)' : 'target'}
      onOptionSubmit={(key) => {
        const choice = choices.find((one) => one.key === key);
        if (key === moreKey) setWidened(asked);
        else if (choice) take(choice.go);
      }}
    >
      <search className={styles.search} onKeyDownCapture={onKeyDown}>
        <Combobox.Target withExpandedAttribute>
          <TextInput
            ref={input}
            role="combobox"
            aria-autocomplete="list"
            aria-label={t('search.label')}
            placeholder={t('search.placeholder')}
            value={text}
            onChange={({ currentTarget }) => {
              setText(currentTarget.value);
              hurried.current = null;
              combobox.openDropdown();
            }}
            onFocus={() => {
              setLate(lately());
              combobox.openDropdown();
            }}
            onClick={() => combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
            leftSection={<SearchIcon />}
            rightSection={isFetching ? <Loader size={14} color="gray" /> : <Kbd size="xs">/</Kbd>}
          />
        </Combobox.Target>
      </search>
      <Combobox.Dropdown>
        <Combobox.Options className={styles.options} aria-label={t('search.label')}>
          {groups.map((group) => (
            <Combobox.Group key={group.title} label={group.title}>
              {group.choices.map((choice) => (
                <SearchOption key={choice.key} choice={choice} />
              ))}
            </Combobox.Group>
          ))}
          {!empty && choices.length === 0 && complete && (
            <Combobox.Empty>
              {problem ? `${problem.title}. ${problem.detail}` : t('search.none', { query: text.trim() })}
              {!problem && <div className={styles.hint}>{t('search.noneHint')}</div>}
            </Combobox.Empty>
          )}
        </Combobox.Options>
        {!empty && data && data.total > 0 && (
          <Combobox.Footer className={styles.footer}>
            <span>
              {t(data.totalIsMinimum ? 'search.totalAtLeast' : 'search.total', { count: data.total })}
            </span>
            <span className={styles.keys}>
              <Kbd size="xs">↵</Kbd> {t('search.hint')} <Kbd size="xs">⇧ ↵</Kbd>{' '}
              {t(`search.hintSeconds.${secondIn(state.view)}`)}
            </span>
          </Combobox.Footer>
        )}
      </Combobox.Dropdown>
    </Combobox>
  );
};
