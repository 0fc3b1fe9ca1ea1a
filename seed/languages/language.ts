import type { Force, Language, VerbType } from '../document.ts';

/**
 * What the reader must know of one language. A language is data: `seed/languages/<code>.ts` fills this in, and no
 * other file of the reader mentions a language. All regular expressions are matched against paragraph text, which has
 * its line breaks taken out; those named `…Before` are matched against what stands before (and end in `$`), those
 * named `…After` against what follows (and begin with `^`).
 */
export interface LanguageForms {
  readonly code: Language;
  /** `tight`: lines are joined without a space (Chinese); `spaced`: with one. */
  readonly joining: 'tight' | 'spaced';
  readonly structure: StructureForms;
  readonly dates: DateForms;
  readonly citations: CitationForms;
  readonly instruments: InstrumentForms;
  readonly verbs: VerbForms;
  readonly actors: ActorForms;
  readonly roles: RoleForms;
  readonly deliverables: DeliverableForms;
}

export interface StructureForms {
  /** The line that opens the resolution proper: "The Security Council,". */
  readonly opener: RegExp;
  /** The resolution's own number and year in the heading; groups `number`, `year`. */
  readonly symbol: RegExp;
  /** The meeting's number; group `meeting`. */
  readonly meeting: RegExp;
  /** What a line of the heading says of the adoption, apart from its date. */
  readonly adoption: RegExp;
  /** The end of a paragraph, a clause or an item. */
  readonly terminator: RegExp;
  /** The end of an operative paragraph that has no number. */
  readonly operativeEnd: RegExp;
  /** The heading of an annex. */
  readonly annex: RegExp;
  /** How a preambular paragraph begins: its verb or participle, with what may stand before it. */
  readonly paragraphStart: RegExp;
}

export interface DateForms {
  /** A date, or a month of a year; groups `year`, `month`, `day`. */
  readonly date: RegExp;
  /** Names of the months as matched by `month`, in lower case; absent where months are numbers. */
  readonly months?: Readonly<Record<string, number>>;
  /** A length of time; groups `count`, `unit`. */
  readonly period: RegExp;
  readonly units: Readonly<Record<string, PeriodUnit>>;
  /** Numbers in words. */
  readonly numerals: Readonly<Record<string, number>>;
}

export type PeriodUnit = 'D' | 'W' | 'M' | 'Y' | 'half-year' | 'quarter';

export interface CitationForms {
  /** What may stand between two numbers of one list (dates taken out). */
  readonly between: RegExp;
  /** What must stand before the first number of a list, or `null` where nothing need to. */
  readonly before: RegExp;
  /** What must follow the last number of a list. */
  readonly after: RegExp;
  /** Before a list: it counts the resolutions of another body. */
  readonly otherBodyBefore: RegExp;
  /** After a list and its head: the cited paragraphs; group `paragraphs`. */
  readonly pinpointAfter: RegExp;
  /** One cited paragraph inside `paragraphs`. */
  readonly pinpointLabel: RegExp;
  /** Before a list: the force with which it is cited, apart from the clause's verb. */
  readonly forceBefore: readonly { readonly force: Force; readonly form: RegExp }[];
}

export interface InstrumentForms {
  /** A title set off by marks; groups `title` and, where it follows in brackets, `symbol`. */
  readonly title: RegExp;
  /** A resolution of the General Assembly by session and number; groups `session`, `number`. */
  readonly generalAssembly: RegExp;
  /** Before a session/number pair: it is a resolution of another body than the Assembly. */
  readonly otherBodyBefore: RegExp;
  /** The kind of an instrument by a word of its title, tried in order. */
  readonly kinds: readonly { readonly kind: string; readonly form: RegExp }[];
}

/**
 * `tasks`: whom it tells to act stands after it ("Requests the Secretary-General to …"); `states`: whoever must act is
 * the subject of a modal sentence ("Decides that CTED shall …"); `own`: the Council's own act or opinion.
 */
export type VerbFrame = 'tasks' | 'states' | 'own';

export interface VerbForm {
  readonly form: string;
  readonly type: VerbType;
  readonly frame: VerbFrame;
  /** Is a verb of the Council only as the first word of a paragraph; elsewhere it belongs to a duty. */
  readonly openingOnly?: true;
}

export interface VerbForms {
  readonly verbs: readonly VerbForm[];
  /** What may stand between the start of a clause and its verb and belongs to the verb ("strongly", "further"). */
  readonly modifiers: RegExp;
  /** What may lead a clause in without belonging to its verb ("in this regard", "and"). */
  readonly connectives: RegExp;
  /** A clause that begins so is a circumstance of the one before, not a clause of the Council. */
  readonly subordinate: RegExp;
  /** Ends of segments at which a new clause can begin. */
  readonly boundary: RegExp;
  /** Inside a segment: a second verb for the same complement ("requests … and calls upon … to"). */
  readonly coordinated: RegExp;
}

export interface ActorForms {
  /** A body by the resolution that set it up, matched after a list of resolutions ("established committee"). */
  readonly establishedAfter: RegExp;
  /** A body by the number of its resolution ("the 1267 Committee"); groups `number`, `body`. */
  readonly byNumber: RegExp;
  /** An alias given in brackets after a name; group `alias`. */
  readonly aliasAfter: RegExp;
  /** Words that stand for the last named body of a kind, and that kind. */
  readonly anaphora: readonly { readonly form: RegExp; readonly refersTo: readonly string[] | 'last' }[];
}

export interface RoleForms {
  /** Between two assignees of one list: conjunctions and adjectives only. */
  readonly listGap: RegExp;
  /** Between a tasking verb and its first assignee. */
  readonly objectGap: RegExp;
  /** After the subject of a modal sentence: must, shall, should, may; matched anywhere in the clause. */
  readonly modal: RegExp;
  /** Between the subject and its modal: adverbs and phrases that do not change the subject. */
  readonly modalGap: RegExp;
}

export interface DeliverableForms {
  /** Before a date: something is due by it. */
  readonly dueBefore: RegExp;
  /** After a date: something is due by it. */
  readonly dueAfter: RegExp;
  /** Before a date or period: a mandate lasts until then. */
  readonly expiryBefore: RegExp;
  readonly expiryAfter: RegExp;
  /** Before a period: it counts from the adoption of this resolution. */
  readonly fromAdoptionBefore: RegExp;
  /** After a period: within it, from what stands before. */
  readonly withinAfter: RegExp;
  /** A recurrence; groups `count`, `unit`, `times`. */
  readonly recurrences: readonly { readonly form: RegExp; readonly period: string | null }[];
  /** The kind of what is due by the nearest word, tried in order of distance. */
  readonly kinds: readonly { readonly kind: 'report' | 'review' | 'briefing'; readonly form: RegExp }[];
}
