import type { VerbType } from '../../document.ts';
import type { LanguageForms, VerbForm, VerbForms, VerbFrame } from '../../languages/language.ts';
import { alternation } from '../forms/alternation.ts';
import { endsIn } from '../forms/match.ts';

/** One clause of a paragraph: an action verb of the Council and all that hangs on it, up to the next such verb. */
export interface Clause {
  /** Where the clause begins, with what leads it in ("in this regard"). */
  readonly start: number;
  readonly end: number;
  /** As printed, with what strengthens it: 还决定, 强烈敦促. */
  readonly verb: string;
  readonly verbEnd: number;
  readonly type: VerbType;
  readonly frame: VerbFrame;
}

type VerbAt = Omit<Clause, 'end'>;
type FoundVerb = Omit<VerbAt, 'start'> & { readonly verbStart: number };

/** Finds verbs at given places; made once for a language. */
export type VerbFinder = (text: string, at: number, opening: boolean) => FoundVerb | null;

/** A verb's expression; its spaces are any white space, since texts print some that do not break. */
const sourceOf = (verb: VerbForm): string => verb.form.replaceAll(' ', String.raw`\s`);

/** Lookarounds and word boundaries: what an expression asks of the words around it. */
const lookAround = /\(\?<?[!=](?:[^()]|\([^()]*\))*\)|\\b/g;
/** How many printed verbs are remembered with the forms that can have printed them; texts have some hundreds. */
const mostPrinted = 5000;

/**
 * Makes the finder of some verbs: at a place it takes the longest form that stands there, after up to four modifiers
 * ("further", "also"). Forms that only open a paragraph count only where `opening` is true.
 */
export function verbFinder(
  verbs: readonly VerbForm[],
  forms: VerbForms,
  joining: LanguageForms['joining'],
): VerbFinder {
  const wordEnd = joining === 'spaced' ? '(?!\\p{L})' : '';
  const byLength = [...verbs].sort((a, b) => b.form.length - a.form.length);
  const of = (openings: boolean): RegExp => {
    const sources = byLength.filter((verb) => openings || verb.openingOnly !== true).map(sourceOf);
    return new RegExp(
      `(?:${forms.modifier.source}\\s*){0,4}?(?<form>${alternation(sources)})${wordEnd}`,
      'iuy',
    );
  };
  const anywhere = of(false);
  const atOpening = of(true);
  const own = byLength.map((verb) => ({
    verb,
    form: new RegExp(`(?:${sourceOf(verb)})${wordEnd}`, 'iuy'),
    alone: new RegExp(`^(?:${sourceOf(verb).replace(lookAround, '')})$`, 'iu'),
  }));
  const byPrinted = new Map<string, typeof own>();
  const candidates = (printed: string): typeof own => {
    const known = byPrinted.get(printed);
    if (known !== undefined) return known;
    const found = own.filter(({ alone }) => alone.test(printed));
    if (byPrinted.size < mostPrinted) byPrinted.set(printed, found);
    return found;
  };
  const verbAt = (text: string, at: number, form: string): VerbForm | undefined =>
    candidates(form).find((candidate) => {
      candidate.form.lastIndex = at;
      return candidate.form.exec(text)?.[0] === form;
    })?.verb;
  return (text, at, opening) => {
    const expression = opening ? atOpening : anywhere;
    expression.lastIndex = at;
    const match = expression.exec(text);
    const form = match?.groups?.form;
    if (match === null || form === undefined) return null;
    const end = at + match[0].length;
    const verb = verbAt(text, end - form.length, form);
    if (verb === undefined) return null;
    return { verbStart: at, verb: match[0], verbEnd: end, type: verb.type, frame: verb.frame };
  };
}

/** The letter of a first item, where a paragraph opens with one ("58. (a) Requests …"). */
const itemMark = /^\s*[(（]?\p{L}{1,2}[)）]\s*/u;

/** Any words that lead a verb in are far shorter than this. */
const longestLead = 300;

/** Where segments begin: at the start, and after every mark that can end a clause. */
const segmentStarts = (text: string, boundary: RegExp): number[] => [0, ...endsIn(text, boundary)];

/**
 * The clauses of a paragraph. Lettered items, which follow the first line break, belong to the clause above them.
 * S/RES/2617 (2021) op12 shows circumstances that begin with a verb of the Council (同时强调 "while stressing") and
 * open no clause; S/RES/2612 (2021) op3 two verbs that share one complement.
 */
export function clausesOf(text: string, forms: VerbForms, find: VerbFinder): Clause[] {
  const [head = '', ...items] = text.split('\n');
  const inHead = verbsIn(head, forms, find);
  // "14. (a) Underlines …; (b) Calls on …" (S/RES/2592 (2021) op14): each item is a sentence of its own.
  const itemsSpeak = inHead.length === 0 || itemMark.test(head);
  const verbs = itemsSpeak ? [...inHead, ...verbsOfItems(items, head.length + 1, forms, find)] : inHead;
  return verbs.map((verb, index) => {
    const next = verbs[index + 1]?.start ?? text.length;
    return { ...verb, end: verb.start + text.slice(verb.start, next).trimEnd().length };
  });
}

/** "Acting under Chapter VII of the Charter: (a) Decides …": the items hold the verbs (S/RES/1706 (2006) op12). */
function verbsOfItems(
  items: readonly string[],
  offset: number,
  forms: VerbForms,
  find: VerbFinder,
): VerbAt[] {
  const verbs: VerbAt[] = [];
  let at = offset;
  for (const item of items) {
    for (const verb of verbsIn(item, forms, find))
      verbs.push({ ...verb, start: verb.start + at, verbEnd: verb.verbEnd + at });
    at += item.length + 1;
  }
  return verbs;
}

/** Whether the first of a paragraph's clauses opens it. */
export const isOpened = (text: string, [first]: readonly Clause[], forms: VerbForms): boolean =>
  first !== undefined && first.start <= leadOf(text, forms);

/**
 * The participle that opens an operative paragraph in place of a finite verb ("Noting the increase in …, decides";
 * S/RES/2551 (2020) op26), as a clause to the end of the paragraph; null where a finite verb opens it, or neither.
 */
export function openingParticiple(
  text: string,
  clauses: readonly Clause[],
  forms: VerbForms,
  find: VerbFinder,
): Clause | null {
  if (isOpened(text, clauses, forms)) return null;
  const verb = find(text, leadOf(text, forms), true);
  return verb === null ? null : { ...verb, start: 0, end: text.trimEnd().length };
}

/**
 * The first word of an operative paragraph that no list of verbs has and whose form is that of one ("Deems", "estatuye"):
 * the Council's verbs are an open set. Null where a listed verb opens the paragraph, or a word of another form.
 */
export function unlistedVerb(text: string, clauses: readonly Clause[], forms: VerbForms): string | null {
  if (isOpened(text, clauses, forms)) return null;
  const lead = leadOf(text, forms);
  return forms.unlisted?.exec(text.slice(lead, lead + longestLead))?.groups?.verb ?? null;
}

/** Where the first word stands, after an item's letter and what leads a clause in. */
function leadOf(text: string, forms: VerbForms): number {
  const mark = itemMark.exec(text)?.[0].length ?? 0;
  return mark + (forms.connectives.exec(text.slice(mark, mark + longestLead))?.[0].length ?? 0);
}

/** The Council's verbs in one line of a paragraph. */
function verbsIn(head: string, forms: VerbForms, find: VerbFinder): VerbAt[] {
  const verbs: VerbAt[] = [];
  for (const start of segmentStarts(head, forms.boundary)) {
    const last = verbs.at(-1);
    if (last !== undefined && start < last.verbEnd) continue;
    const segment = head.slice(start);
    const words = segment.trimStart();
    if (last !== undefined && continues(words, last, forms)) continue;
    const mark = start === 0 ? (itemMark.exec(segment)?.[0].length ?? 0) : 0;
    const lead = mark + (forms.connectives.exec(segment.slice(mark, mark + longestLead))?.[0].length ?? 0);
    const verb = find(head, start + lead, start === 0);
    if (verb === null) continue;
    const clause = { ...verb, start: start + (segment.length - words.length) };
    verbs.push(clause);
    const second = coordinated(head, clause, forms, find);
    if (second !== null) verbs.push({ ...second, start: second.verbStart });
  }
  return verbs;
}

/** Whether a segment goes on with the clause before it, though it begins like one of the Council's. */
const continues = (segment: string, last: VerbAt, forms: VerbForms): boolean =>
  forms.subordinate.test(segment) || (last.frame === 'tasks' && forms.continuation.test(segment));

function coordinated(text: string, verb: VerbAt, forms: VerbForms, find: VerbFinder): FoundVerb | null {
  if (verb.frame !== 'tasks') return null;
  const link = forms.coordination.exec(text.slice(verb.verbEnd));
  if (link === null) return null;
  const second = find(text, verb.verbEnd + link[0].length, false);
  return second?.frame === 'tasks' ? second : null;
}
