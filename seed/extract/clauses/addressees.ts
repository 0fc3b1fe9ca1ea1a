import type { AddresseeForms, RoleForms } from '../../languages/language.ts';
import { matchesIn } from '../forms/match.ts';
import { overlaps, type Span } from '../spans/spans.ts';
import type { Clause } from './clauses.ts';

/** Where the object of a tasking verb begins; null where the clause has no such verb. */
export function objectStart(text: string, clause: Clause, forms: RoleForms): number | null {
  const after = text.slice(clause.verbEnd, clause.end);
  const again = forms.repeats.exec(after);
  // "Recalls its call on …" tells what was asked before.
  if (again !== null && clause.type !== 'recalls') return clause.verbEnd + again[0].length;
  if (clause.frame === 'tasks') return clause.verbEnd;
  const delegates = clause.type === 'decides' ? forms.delegates.exec(after) : null;
  return delegates === null ? null : clause.verbEnd + delegates[0].length;
}

/** The items of a list, without articles and other words that are not part of a name. */
function partsOf(list: string, offset: number, forms: AddresseeForms): Span[] {
  const parts: Span[] = [];
  let at = 0;
  const take = (end: number): void => {
    const part = list.slice(at, end);
    const lead = forms.determiners.exec(part)?.[0].length ?? 0;
    const words = part.slice(lead).trimEnd();
    if (words !== '') parts.push({ start: offset + at + lead, end: offset + at + lead + words.length });
  };
  for (const joint of matchesIn(list, forms.joints)) {
    take(joint.index);
    at = joint.index + joint[0].length;
  }
  take(list.length);
  return parts;
}

/**
 * A list without an aside in it; where a mark shows that the list resumes, blanks stand for the aside, so that
 * offsets hold.
 */
function withoutAside(words: string, forms: AddresseeForms): string {
  const aside = forms.aside.exec(words);
  if (aside === null) return words;
  const head = words.slice(0, aside.index);
  const resumed = forms.resumes?.exec(words.slice(aside.index + 1));
  if (resumed === null || resumed === undefined) return head;
  const at = aside.index + 1 + resumed.index;
  return `${head}${' '.repeat(at - aside.index)}${words.slice(at)}`;
}

/**
 * Whom a clause tasks, by their place alone: the words between a tasking verb and the infinitive that says what to do
 * ("Encourages the Department of Peace Operations and the Truce Supervision Organization to continue"), one span for
 * each in a list. Empty where the sentence has another form, and where what is asked for is no actor ("renewed efforts
 * to determine").
 */
export function addresseesOf(text: string, clause: Clause, forms: RoleForms): Span[] {
  const { addressees } = forms;
  if (addressees === null) return [];
  const at = objectStart(text, clause, forms);
  if (at === null) return [];
  const match = addressees.between.exec(text.slice(at, clause.end));
  const words = match?.groups?.who;
  if (match === null || words === undefined) return [];
  const list = withoutAside(words, addressees);
  const start = at + match[0].indexOf(words);
  const parts = partsOf(list, start, addressees);
  const first = parts[0];
  if (first === undefined || addressees.abstract.test(text.slice(first.start, first.end))) return [];
  return parts;
}

/** The mention that such a span amounts to: no preposition of the span governs it ("the commissions between A and B"). */
export const headOf = <Mention extends Span>(
  text: string,
  span: Span,
  mentions: readonly Mention[],
  forms: AddresseeForms,
): Mention | undefined => {
  const first = mentions.find((mention) => overlaps(mention, span));
  if (first === undefined) return undefined;
  return forms.governs.test(text.slice(span.start, first.start)) ? undefined : first;
};

/** The words of a span without what hangs on its head noun: "joint commissions" of "joint commissions between …". */
export function headWords(text: string, span: Span, forms: AddresseeForms): Span | null {
  const words = text.slice(span.start, span.end);
  const governed = forms.governs.exec(words);
  const end = governed === null ? words.length : governed.index;
  const head = words.slice(0, end).trimEnd();
  return head.length > 90 || forms.abstract.test(head) || !forms.actorNoun.test(head)
    ? null
    : { start: span.start, end: span.start + head.length };
}
