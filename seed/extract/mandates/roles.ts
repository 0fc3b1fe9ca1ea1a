import type { ActorMention } from '../../document.ts';
import type { RoleForms } from '../../languages/language.ts';
import { addresseesOf, headOf, objectStart } from '../clauses/addressees.ts';
import type { Clause } from '../clauses/clauses.ts';
import { endsWith } from '../forms/ending.ts';
import { matchesIn } from '../forms/match.ts';

const council = 'SC';

/** Who must act under a clause, and who else is named in it. */
export interface Roles {
  readonly assignees: readonly ActorMention[];
  readonly involved: readonly ActorMention[];
}

/** The end of a short name in brackets: what stands after it goes on with the name before. */
const closed = /^[”"»]?[)）]/u;
const opens = /^\s*[(（][“"«]?$/u;

/**
 * Whether two that follow one another belong to one list; Arabic writes "and" on to the second. A short name in brackets
 * is one with the name before it.
 */
function joins(text: string, left: ActorMention, right: ActorMention, forms: RoleForms): boolean {
  const between = text.slice(left.end, right.start);
  if (left.id === right.id && opens.test(between)) return true;
  const gap = between.replace(closed, '');
  return (
    forms.listGap.test(gap) || (forms.listGapBefore?.test(`${gap}${right.printed.slice(0, 1)}`) ?? false)
  );
}

/** How many mentions from the first on a condition holds for; they are in order, and it fails for all after the first that fails. */
function countWhile(mentions: readonly ActorMention[], holds: (mention: ActorMention) => boolean): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const mention = mentions[middle];
    if (mention !== undefined && holds(mention)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A subject stands nearer to its modal, whatever comes between them. */
const furthestSubject = 1000;

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
    if (joins(text, left, right, forms)) continue;
    const after = mentions[at + 2];
    const hangs = step === 1 && forms.hangsOn?.test(text.slice(current.end, neighbour.start)) === true;
    if (!hangs || after === undefined || !joins(text, neighbour, after, forms)) break;
    at += 1;
  }
  return list;
}

/**
 * "Requests A, B and C to …": those that stand right after the verb, up to the first word that joins no list. They can
 * also stand behind circumstances that name others ("requests that, after a discussion with the Committee, the Panel of
 * Experts submit …", S/RES/2276 (2016) op2).
 */
function tasked(
  text: string,
  verbEnd: number,
  mentions: readonly ActorMention[],
  forms: RoleForms,
): ActorMention[] {
  const index = mentions.findIndex(
    (mention) => mention.start >= verbEnd && forms.objectGap.test(text.slice(verbEnd, mention.start)),
  );
  return index < 0 ? [] : listFrom(text, mentions, index, 1, forms);
}

/** Those who stand where a tasking verb has its object, whatever joins them. */
const addressed = (
  text: string,
  clause: Clause,
  mentions: readonly ActorMention[],
  forms: RoleForms,
): ActorMention[] =>
  addresseesOf(text, clause, forms).flatMap((span) => {
    const head = forms.addressees === null ? undefined : headOf(text, span, mentions, forms.addressees);
    return head === undefined ? [] : [head];
  });

/** "Calls for full compliance by all Member States": who must act is named as the agent of what is called for. */
const agents = (
  text: string,
  clause: Clause,
  mentions: readonly ActorMention[],
  forms: RoleForms,
): ActorMention[] => {
  const index = mentions.findIndex((mention) =>
    endsWith(text.slice(clause.verbEnd, mention.start), forms.agentBefore),
  );
  return index < 0 ? [] : listFrom(text, mentions, index, 1, forms);
};

/** "Decides that A shall …, stresses that B and C must …": the subjects of modal sentences. */
function obliged(
  text: string,
  clause: Clause,
  mentions: readonly ActorMention[],
  forms: RoleForms,
): ActorMention[] {
  const words = text.slice(clause.verbEnd, clause.end);
  const modals = [
    ...matchesIn(words, forms.modal),
    ...(clause.type === 'decides' ? matchesIn(words, forms.future) : []),
  ];
  return modals.flatMap((modal) => {
    const at = clause.verbEnd + modal.index;
    const until = countWhile(mentions, ({ end }) => end <= at);
    const from = countWhile(mentions, ({ end }) => end < at - furthestSubject);
    const before = mentions.slice(from, until);
    const conditional = (mention: ActorMention): boolean =>
      endsWith(text.slice(clause.start, mention.start), forms.conditionBefore);
    const beside = (mention: ActorMention): boolean =>
      forms.modalGap.test(text.slice(mention.end, at)) &&
      !endsWith(text.slice(clause.start, mention.start), forms.hangsBefore);
    const opening = (mention: ActorMention, index: number): boolean => {
      if (!endsWith(text.slice(clause.start, mention.start), forms.subjectBefore)) return false;
      const last = listFrom(text, before, index, 1, forms).at(-1) ?? mention;
      return [mention, last].some(({ end }) => forms.subjectGap.test(text.slice(end, at)));
    };
    const subject = before.findLastIndex((mention, index) => beside(mention) || opening(mention, index));
    const found = before[subject];
    // The last of a list stands beside its modal; a subject that opens its sentence is the first of one.
    if (found === undefined || conditional(found)) return [];
    return beside(found)
      ? listFrom(text, mentions, from + subject, -1, forms)
      : listFrom(text, before, subject, 1, forms);
  });
}

/** "Requests A to … and B to …": a further addressee, which is in no list with what stands before it. */
const furtherAddressees = (
  text: string,
  clause: Clause,
  mentions: readonly ActorMention[],
  forms: RoleForms,
): ActorMention[] =>
  mentions.filter((mention, index) => {
    const last = mentions[index - 1];
    return (
      last !== undefined &&
      !joins(text, last, mention, forms) &&
      endsWith(text.slice(clause.start, mention.start), forms.addresseeBefore) &&
      forms.addresseeAfter.test(text.slice(mention.end, clause.end))
    );
  });

/** "The importance of all States taking …": a duty in the form of a gerund. */
const gerundive = (
  text: string,
  clause: Clause,
  mentions: readonly ActorMention[],
  forms: RoleForms,
): ActorMention[] =>
  mentions.flatMap((mention, index) => {
    if (!endsWith(text.slice(clause.start, mention.start), forms.gerundBefore)) return [];
    const list = listFrom(text, mentions, index, 1, forms);
    const acts = [mention, ...list.slice(-1)].some(({ end }) =>
      forms.gerundAfter.test(text.slice(end, clause.end)),
    );
    return acts ? list : [];
  });

/** Those before whom certain words stand, with what is listed after them. */
const before = (
  words: RegExp,
  text: string,
  clause: Clause,
  mentions: readonly ActorMention[],
  forms: RoleForms,
): ActorMention[] =>
  mentions.flatMap((mention, index) =>
    endsWith(text.slice(clause.start, mention.start), words) ? listFrom(text, mentions, index, 1, forms) : [],
  );

/** "Decides to extend the mandates of A and B": the bodies whose mandate goes on. */
const renewed = (
  text: string,
  clause: Clause,
  mentions: readonly ActorMention[],
  forms: RoleForms,
): ActorMention[] => {
  const index = mentions.findIndex(
    (mention) =>
      endsWith(text.slice(clause.start, mention.start), forms.renewedBefore) ||
      forms.renewedAfter.test(text.slice(mention.end, clause.end)),
  );
  return index < 0 ? [] : listFrom(text, mentions, index, 1, forms);
};

/** Whether those tasked are named by a pronoun, so that they are those of the clause before. */
const tasksPronoun = (text: string, clause: Clause, forms: RoleForms): boolean =>
  (clause.frame === 'tasks' || clause.type === 'decides') &&
  (forms.pronounAfter.test(text.slice(clause.verbEnd, clause.end)) ||
    endsWith(text.slice(clause.start, clause.verbEnd - clause.verb.length), forms.pronounBefore) ||
    forms.pronounIn.test(clause.verb));

const renews = (clause: Clause, forms: RoleForms): boolean =>
  clause.type === 'decides' || forms.renewing.test(clause.verb);

/** "Decides: (a) To call upon the parties …; (c) To request the Secretary-General …" (S/RES/631 (1989)). */
const itemsTasked = (
  text: string,
  clause: Clause,
  mentions: readonly ActorMention[],
  forms: RoleForms,
): ActorMention[] =>
  forms.itemTasks === null || clause.type !== 'decides'
    ? []
    : matchesIn(text.slice(0, clause.end), forms.itemTasks)
        .filter((match) => match.index >= clause.verbEnd)
        .flatMap((match) => tasked(text, match.index + match[0].length, mentions, forms));

function assigneesIn(
  text: string,
  clause: Clause,
  mentions: readonly ActorMention[],
  forms: RoleForms,
): ActorMention[] {
  const object = objectStart(text, clause, forms);
  if (object !== null) {
    const direct = [...tasked(text, object, mentions, forms), ...addressed(text, clause, mentions, forms)];
    if (direct.length > 0) return [...direct, ...furtherAddressees(text, clause, mentions, forms)];
    const byAgent = agents(text, clause, mentions, forms);
    return byAgent.length > 0 ? byAgent : before(forms.furtherBefore, text, clause, mentions, forms);
  }
  if (clause.frame === 'own') return [];
  const obligations = [
    ...obliged(text, clause, mentions, forms),
    // "Stresses the need for A to …", "reaffirms the obligation of B": duties without a modal verb.
    ...before(forms.obligedBefore, text, clause, mentions, forms),
    ...gerundive(text, clause, mentions, forms),
  ];
  // "Decides that A shall continue to support B": no mandate of B goes on; one of another item does.
  const item = ({ start }: ActorMention): number => text.lastIndexOf('\n', start);
  const obliging = new Set(obligations.map(item));
  const goesOn = (mention: ActorMention): boolean => !obliging.has(item(mention));
  return [
    ...obligations,
    ...(renews(clause, forms) ? renewed(text, clause, mentions, forms).filter(goesOn) : []),
    ...itemsTasked(text, clause, mentions, forms),
  ];
}

/**
 * The roles of the actors that a clause names. Assignees are those it tasks, the subjects of what must be done, and a
 * body whose mandate it renews; all others are involved. Declaratory clauses have no assignee unless they say that
 * someone must act (S/RES/2617 (2021) op24 "stresses that the heads of CTED and OCT should meet", op28 "reaffirms the
 * obligation of Member States"). `previous` are the assignees of the clause before, for whom a pronoun can stand.
 */
export function rolesIn(
  text: string,
  clause: Clause,
  inClause: readonly ActorMention[],
  previous: readonly ActorMention[],
  forms: RoleForms,
): Roles {
  const mentions = inClause.slice(
    countWhile(inClause, ({ start }) => start < clause.verbEnd),
    countWhile(inClause, ({ end }) => end <= clause.end),
  );
  // The Council is who speaks: it tasks, and is never tasked ("decides that the Panel shall submit to it").
  const others = mentions.filter(({ id }) => id !== council);
  const assignees = tasksPronoun(text, clause, forms) ? previous : assigneesIn(text, clause, others, forms);
  const ids = new Set(assignees.map((mention) => mention.id));
  return { assignees, involved: mentions.filter((mention) => !ids.has(mention.id)) };
}
