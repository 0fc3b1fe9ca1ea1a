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
  clause: Clause,
  mentions: readonly ActorMention[],
  forms: RoleForms,
): ActorMention[] {
  const first = mentions[0];
  if (first === undefined || !forms.objectGap.test(text.slice(clause.verbEnd, first.start))) return [];
  return listFrom(text, mentions, 0, 1, forms);
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

/**
 * The roles of the actors that a clause names. Assignees are those it tasks, or the subjects of what must be done;
 * all others are involved. Declaratory clauses have no assignee unless they say that someone must act
 * (S/RES/2617 (2021) op24 "stresses that the heads of CTED and OCT should meet", op28 "reaffirms the obligation of
 * Member States").
 */
export function rolesIn(
  text: string,
  clause: Clause,
  inClause: readonly ActorMention[],
  forms: RoleForms,
): Roles {
  const mentions = inClause.filter((mention) => mention.start >= clause.verbEnd && mention.end <= clause.end);
  const assignees =
    clause.frame === 'tasks'
      ? tasked(text, clause, mentions, forms)
      : clause.frame === 'states'
        ? obliged(text, clause, mentions, forms)
        : [];
  const ids = new Set(assignees.map((mention) => mention.id));
  return { assignees, involved: mentions.filter((mention) => !ids.has(mention.id)) };
}
