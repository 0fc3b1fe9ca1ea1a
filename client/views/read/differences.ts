import { verbTypes } from '../../../seed/document.ts';
import { groupBy } from '../../../seed/group.ts';
import type { WordingWarning } from '../../../server/contract.ts';
import type { GistContext } from '../../../server/words/gist/gist.ts';
import { shortSymbol } from '../../../server/words/gist/names.ts';

const wordsOf = ({ kind, value }: WordingWarning, { t, formats, nameOf }: GistContext): string => {
  switch (kind) {
    case 'verb': {
      const verb = verbTypes.find((type) => type === value);
      return verb === undefined ? value : t(`verbs.${verb}`);
    }
    case 'due':
      return formats.date(value);
    case 'recurrence':
      return formats.interval(value);
    case 'citation':
    case 'printed-year':
      // A resolution's title is no name for it in a sentence.
      return shortSymbol(value) === value ? nameOf(value) : shortSymbol(value);
    default:
      return nameOf(value);
  }
};

/** What the loaded languages disagree on, in sentences: one for all that the same languages say and the same others do not. */
export const differenceNotes = (
  warnings: readonly WordingWarning[],
  context: GistContext,
): readonly string[] => {
  const { t, formats } = context;
  const named = (languages: WordingWarning['in']) =>
    formats.list(languages.map((language) => t(`languages.${language}`)));
  const alike = groupBy(warnings, ({ kind, in: within, notIn }) => JSON.stringify([kind, within, notIn]));
  return [...alike.values()].map((some) =>
    t(`read.difference.${some[0].kind}`, {
      in: named(some[0].in),
      notIn: named(some[0].notIn),
      values: formats.list(some.map((warning) => wordsOf(warning, context))),
    }),
  );
};
