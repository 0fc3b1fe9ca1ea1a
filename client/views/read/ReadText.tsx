import {
  type FocusEvent,
  type MouseEvent,
  type PointerEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ResolutionDocument } from '../../../server/contract.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { linkTo } from '../../state/address.ts';
import { selectionAfter } from '../../state/selection.ts';
import { useView } from '../../state/view.ts';
import { MarginList } from './MarginList.tsx';
import { marginsOf } from './margins.ts';
import { litThreads, noPointing, pointingAt } from './pointing.ts';
import styles from './ReadText.module.css';
import { TextSections } from './TextSections.tsx';
import { Threads } from './Threads.tsx';
import { useThreads } from './useThreads.ts';
import { languagesOf, type Wordings } from './wordings.ts';

interface ReadTextProps {
  /** The document as it was read in each language that is shown. */
  readonly documents: readonly ResolutionDocument[];
  readonly wordings: Wordings;
}

/** A text between the documents that it cites and the actors that it names, each tied to its words by threads. */
export const ReadText = ({ documents, wordings }: ReadTextProps) => {
  const { t, language } = useLocale();
  const { state, go } = useView();
  const document = documents[0];
  const root = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [pointing, setPointing] = useState(noPointing);
  const threads = useThreads(root, documents);
  const near = useMemo(() => new Set(threads.map(({ target }) => target)), [threads]);
  const lit = useMemo(() => litThreads(threads, pointing), [threads, pointing]);
  const margins = useMemo(
    () => (document ? marginsOf(document, languagesOf(wordings), language) : { sources: [], actors: [] }),
    [document, wordings, language],
  );
  const { select, resolution, lang, theme, wording, beside } = state;
  const hrefOf = useCallback(
    (id: string) => linkTo('/', { view: 'read', resolution, wording, beside, lang, theme, select: [id] }),
    [resolution, wording, beside, lang, theme],
  );
  const first = select[0];
  useEffect(() => {
    if (first !== undefined) scrollTo(text.current, first);
  }, [first]);
  const choose = (id: string, adding: boolean) => go({ select: selectionAfter(select, id, adding) });
  const onClick = (event: MouseEvent) => {
    const id = pointingAt(event.target).words;
    if (id === null || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    choose(id, event.shiftKey);
  };
  const onPoint = (event: PointerEvent | FocusEvent) => setPointing(pointingAt(event.target));
  const beyond = (id: string | null) =>
    setPointing(id === null ? noPointing : { words: id, paragraph: null });
  const margin = { near, lit: lit.targets, selected: select, onPoint: beyond, onChoose: choose };
  return (
    <div ref={root} className={styles.reading} data-columns={documents.length}>
      <MarginList side="start" title={t('read.cited')} items={margins.sources} {...margin} />
      {/* biome-ignore lint/a11y: the links inside take clicks and keys; they are only heard here */}
      <div
        ref={text}
        className={styles.text}
        data-text
        onClick={onClick}
        onPointerOver={onPoint}
        onPointerLeave={() => setPointing(noPointing)}
        onFocus={onPoint}
        onBlur={() => setPointing(noPointing)}
      >
        <TextSections
          documents={documents}
          wordings={wordings}
          pointed={pointing.words}
          selected={select}
          hrefOf={hrefOf}
          sought={state.find}
        />
      </div>
      <MarginList side="end" title={t('read.named')} items={margins.actors} {...margin} />
      <Threads threads={threads} lit={lit.keys} />
    </div>
  );
};

/** Brings a paragraph, the paragraph of a mandate, or the first words that name a thing into view. */
const scrollTo = (text: HTMLElement | null, id: string): void => {
  const parts = [...(text?.querySelectorAll<HTMLElement>('[data-of]') ?? [])].filter(
    ({ dataset }) => dataset.of === id,
  );
  const frame = text?.getBoundingClientRect();
  const seen = parts.some((part) => {
    const { top, bottom } = part.getBoundingClientRect();
    return frame !== undefined && top >= frame.top && bottom <= frame.bottom;
  });
  if (!seen) parts[0]?.scrollIntoView({ block: 'center' });
};
