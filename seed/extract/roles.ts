import type { ActorMention } from '../document.ts';
import type { RoleForms } from '../languages/language.ts';
import type { Clause } from './clauses.ts';

/** Who must act by a clause, and who else is named in it. */
export interface Roles {
  readonly assignees: readonly ActorMention[];
  readonly involved: readonly ActorMention[];
}

/** Those who stand in a list that ends (or begins) with the mention at `index`. */
function listFrom(
  text: string,
  mentions: readonly ActorMention[],
  index: number,
  step: 1 | -1,
  forms: RoleForms,
): ActorMention[] {
  const list: ActorMention[] = [];
  for (let at = index; mentions[at] !== undefined; at += step) {
    const [current, neighbour] = [mentions[at], mentions[at + step]];
    if (current === undefined) break;
    list.push(current);
    if (neighbour === undefined) break;
    const [left, right] = step === 1 ? [current, neighbour] : [neighbour, current];
    if (!forms.listGap.test(text.slice(left.end, right.start))) break;
  }
  return list;
}

/** "Requests A, B and C to …": those that stand right after the verb, up to the first word that joins no list. */
function tasked(
  text: string,
  verbEnd: number,
  mentions: readonly ActorMention[],
  forms: RoleForms,
): ActorMention[] {
  const index = mentions.findIndex((mention) => mention.start >= verbEnd);
  const first = mentions[index];
  if (first === undefined || !forms.objectGap.test(text.slice(verbEnd, first.start))) return [];
  return listFrom(text, mentions, index, 1, forms);
}

/** "Decides that A shall …, stresses that B and C must …": the subjects of modal sentences. */
function obliged(
  text: string,
  clause: Clause,
  mentions: readonly ActorMention[],
  forms: RoleForms,
): ActorMention[] {
  const words = text.slice(clause.verbEnd, clause.end);
  const modals = [
    ...words.matchAll(forms.modal),
    ...(clause.type === 'decides' ? words.matchAll(forms.future) : []),
  ];
  return modals.flatMap((modal) => {
    const at = clause.verbEnd + modal.index;
    const subject = mentions.findLastIndex(
      (mention) => mention.end <= at && forms.modalGap.test(text.slice(mention.end, at)),
    );
    return subject < 0 ? [] : listFrom(text, mentions, subject, -1, forms);
  });
}

/** "Stresses the need for A to …", "reaffirms the obligation of B": duties without a modal verb. */
const bound = (
  text: string,
  clause: Clause,
  mentions: readonly ActorMention[],
  forms: RoleForms,
): ActorMention[] =>
  mentions.flatMap((mention, index) =>
    forms.obligedBefore.test(text.slice(clause.start, mention.start))
      ? listFrom(text, mentions, index, 1, forms)
      : [],
  );

/** "Decides to extend the mandate of A": the body whose mandate goes on. */
const renewed = (
  text: string,
  clause: Clause,
  mentions: readonly ActorMention[],
  forms: RoleForms,
): ActorMention[] =>
  mentions
    .filter(
      (mention) =>
        forms.renewedBefore.test(text.slice(clause.verbEnd, mention.start)) ||
        forms.renewedAfter.test(text.slice(mention.end, clause.end)),
    )
    .slice(0, 1);

/** Where the object of a tasking verb begins; null where the clause does not task that way. */
function objectStart(text: string, clause: Clause, forms: RoleForms): number | null {
  const after = text.slice(clause.verbEnd, clause.end);
  const again = forms.repeats.exec(after);
  if (again !== null) return clause.verbEnd + again[0].length;
  if (clause.frame === 'tasks') return clause.verbEnd;
  const delegates = clause.type === 'decides' ? forms.delegates.exec(after) : null;
  return delegates === null ? null : clause.verbEnd + delegates[0].length;
}

/** Whether those tasked are named by a pronoun, so that they are those of the clause before. */
const tasksPronoun = (text: string, clause: Clause, forms: RoleForms): boolean =>
  clause.frame === 'tasks' &&
  (forms.pronounAfter.test(text.slice(clause.verbEnd, clause.end)) ||
    forms.pronounBefore.test(text.slice(clause.start, clause.verbEnd - clause.verb.length)));

function assigneesIn(
  text: string,
  clause: Clause,
  mentions: readonly ActorMention[],
  forms: RoleForms,
): ActorMention[] {
  const object = objectStart(text, clause, forms);
  if (object !== null) return tasked(text, object, mentions, forms);
  if (clause.frame === 'own') return [];
  return [
    ...obliged(text, clause, mentions, forms),
    ...bound(text, clause, mentions, forms),
    ...(clause.type === 'decides' ? renewed(text, clause, mentions, forms) : []),
  ];
}

/**
 * The roles of the actors that a clause names. Assignees are those it tasks, the subjects of what must be done, and a
 * body whose mandate it renews; all others are involved. Declaratory clauses have no assignee unless they say that
 * someone must act (S/RES/2617 (2021) op24 "stresses that the heads of CTED and OCT should meet", op28 "reaffirms the
 * obligation of Member States"). `before` are the assignees of the clause before, for whom a pronoun can stand.
 */
export function rolesIn(
  text: string,
  clause: Clause,
  inClause: readonly ActorMention[],
  before: readonly ActorMention[],
  forms: RoleForms,
): Roles {
  const mentions = inClause.filter((mention) => mention.start >= clause.verbEnd && mention.end <= clause.end);
  const assignees = tasksPronoun(text, clause, forms) ? before : assigneesIn(text, clause, mentions, forms);
  const ids = new Set(assignees.map((mention) => mention.id));
  return { assignees, involved: mentions.filter((mention) => !ids.has(mention.id)) };
}
