import type { DocumentCitation } from '../../../server/contract.ts';
import type { GistContext } from '../../../server/words/gist/gist.ts';
import { shortSymbol } from '../../../server/words/gist/names.ts';

type Noted = Pick<
  DocumentCitation,
  'printed' | 'target' | 'yearImplicit' | 'yearCorrected' | 'inName' | 'force'
>;

/** What a reader must know about how a citation is printed: another year, none, a name that it is part of. */
export const citationNotes = (citation: Noted, { t, nameOf }: GistContext): string[] => {
  const notes: string[] = [];
  const target = shortSymbol(citation.target);
  if (citation.force) notes.push(forceName(citation.force, t));
  if (citation.yearCorrected) notes.push(t('evidence.asPrinted', { printed: citation.printed, target }));
  if (citation.yearImplicit) notes.push(t('evidence.yearImplicit'));
  if (citation.inName) notes.push(t('evidence.inName', { actor: nameOf(citation.inName) }));
  return notes;
};

const forceName = (force: NonNullable<Noted['force']>, t: GistContext['t']): string =>
  force === 'pursuant-to' || force === 'implements' ? t(`forces.${force}`) : t(`verbs.${force}`);
