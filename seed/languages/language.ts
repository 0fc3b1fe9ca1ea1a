import type { Force, InstrumentCitation, Language, VerbType } from '../document.ts';

/**
 * What the reader must know of one language. A language is data: `seed/languages/<code>.ts` fills this in, and no
 * other file of the reader knows a word of any language. Expressions are matched against the text of a paragraph, its
 * line breaks taken out; those named `…Before` against what stands before a place (they end in `$`), those named
 * `…After` against what follows it (they begin with `^`).
 */
export interface LanguageForms {
  readonly code: Language;
  /** The signs that its texts are printed with, as inside a class; texts with others are read the same, more slowly. */
  readonly signs: string;
  /** `tight`: lines are joined without a space (Chinese); `spaced`: with one. */
  readonly joining: 'tight' | 'spaced';
  readonly structure: StructureForms;
  readonly dates: DateForms;
  readonly verbs: VerbForms;
  readonly citations: CitationForms;
  readonly instruments: InstrumentForms;
  readonly actors: ActorForms;
  readonly roles: RoleForms;
  readonly deliverables: DeliverableForms;
}

/** Latin letters, figures and the signs that all languages print: accents, dashes, quotation marks, bullets. */
export const commonSigns = String.raw`\0-\xff\u0300-\u036f\u2000-\u206f\u20a0-\u20cf\u2200-\u22ff\u25a0-\u25ff`;

export interface StructureForms {
  /** The line that opens the resolution proper: "The Security Council,". */
  readonly opener: RegExp;
  /** The same with the first recital behind it, in texts that lost their line breaks; matches up to that recital. */
  readonly runOnOpener: RegExp;
  /** The resolution's own number and year in the heading; groups `number`, `year`. */
  readonly symbol: RegExp;
  /** Its number where the year is lost or damaged (S/RES/290 (1970), 361 (1974)); group `number`; null: does not occur. */
  readonly symbolWithoutYear: RegExp | null;
  /** A line of the heading that nothing but a resolution has ("Resolution 462 (1980)"). */
  readonly symbolLine: RegExp;
  /** The meeting's number; group `meeting`. */
  readonly meeting: RegExp;
  /** A line of the heading that tells of the adoption. */
  readonly adoption: RegExp;
  /** The end of a paragraph, a clause or an item. */
  readonly terminator: RegExp;
  /** The end of an operative paragraph that has no number. */
  readonly operativeEnd: RegExp;
  /** The verb that opens an operative paragraph, where it differs from those of recitals; else null. */
  readonly operativeStart: RegExp | null;
  /**
   * The like where nothing but a whole paragraph or a number stands before it: verbs too common to begin a line, or those that
   * scanning has left without their capital; null where there are none.
   */
  readonly unnumberedStart: RegExp | null;
  /** A recital that stands before the opener ("Whereas …", "As the General Assembly has decided …"); null where there are none. */
  readonly earlyRecital: RegExp | null;
  /** What follows the last paragraph and is not the resolution's text: the vote, notes. */
  readonly trailer: RegExp | null;
  /** The first line of a footnote ("12 Ibid., …"); null where texts have none or their format tells them. */
  readonly footnote: RegExp | null;
  /** The heading of an annex. */
  readonly annex: RegExp;
  /** How a preambular paragraph begins: its verb or participle, with what may stand before it. */
  readonly paragraphStart: RegExp;
}

export interface DateForms {
  /** Dates, or months of a year, in the ways that the language prints them; global, groups `year`, `month`, `day`. */
  readonly dates: readonly RegExp[];
  /** A day of which the year is not printed ("by 31 August"); global, groups `month`, `day`. */
  readonly withoutYear: RegExp;
  /** Names of the months as matched by `month`, in lower case; absent where months are numbers. */
  readonly months?: Readonly<Record<string, number>>;
  /** A length of time; global, groups `count`, `unit`; `one` or `two` for a unit whose own form tells how many. */
  readonly period: RegExp;
  readonly units: Readonly<Record<string, PeriodUnit>>;
  /** Numbers in words. */
  readonly numerals: Readonly<Record<string, number>>;
  /** Signs for 0 to 9 that years are also printed with (一九六七), each with its variants; absent where there are none. */
  readonly digits?: readonly string[];
}

export type PeriodUnit = 'H' | 'D' | 'W' | 'M' | 'Y' | 'half-year' | 'quarter';

/**
 * `tasks`: whom it tells to act stands after it ("Requests the Secretary-General to …"); `states`: whoever must act is
 * the subject of a modal sentence ("Decides that CTED shall …"); `own`: the Council's own act or opinion.
 */
export type VerbFrame = 'tasks' | 'states' | 'own';

export interface VerbForm {
  /** Source of a regular expression without groups. */
  readonly form: string;
  readonly type: VerbType;
  readonly frame: VerbFrame;
  /** Is the Council's verb only as the first word of a paragraph; elsewhere it belongs to a duty. */
  readonly openingOnly?: true;
}

export interface VerbForms {
  /** As operative paragraphs have them: "Decides". */
  readonly verbs: readonly VerbForm[];
  /** As recitals have them: "Recalling". */
  readonly recitals: readonly VerbForm[];
  /** What opens recitals alone: the ground on which the Council acts (根据, "in view of"). Before an operative verb it is none. */
  readonly grounds: readonly VerbForm[];
  /**
   * The first word of an operative paragraph that can be a verb by its form alone, though no list has it; null where
   * nothing in a word's form tells. Matches from the beginning, group `verb`.
   */
  readonly unlisted: RegExp | null;
  /** One word that may stand before a verb as part of it ("strongly", "further"); up to four in a row. */
  readonly modifier: RegExp;
  /** What may lead a clause in without belonging to its verb ("and", "in this regard"). */
  readonly connectives: RegExp;
  /** A segment that begins so tells a circumstance of the clause before it; it opens no clause. */
  readonly subordinate: RegExp;
  /** After a tasking clause: a segment that begins so tells a further act of those tasked ("and to invite"). */
  readonly continuation: RegExp;
  /** Where a new clause can begin: global, matches what ends a segment. */
  readonly boundary: RegExp;
  /** From a tasking verb's end to a second one for the same complement ("requests X and calls upon Y to"). */
  readonly coordination: RegExp;
}

export interface CitationForms {
  /** Between two numbers of one list. */
  readonly between: RegExp;
  /** What marks a list as resolutions, before it or after it; one of the two suffices. */
  readonly headBefore: RegExp | null;
  readonly headAfter: RegExp | null;
  /** After a number without a year that ends a list of numbers with years: it counts things ("and 192 observers"). */
  readonly countedAfter: RegExp;
  /** Before a list without a head: its numbers are not resolutions, whatever their years ("vol. 75 (1950)"). */
  readonly notBefore: RegExp;
  /** Before a list or a session number: it counts the resolutions of another body than Council and Assembly. */
  readonly otherBodyBefore: RegExp;
  /** After a list whose numbers have no years: likewise ("resolution 277 of the Governing Council"). */
  readonly otherBodyAfter: RegExp;
  /** Before a list: the head, the Council's own name, the date of adoption: all that belongs to the citation. */
  readonly leadBefore: RegExp;
  /**
   * After a list and its head, or before its lead: the cited paragraphs; group `paragraphs`, and `item` where a lettered
   * item is named before its paragraph ("subparagraph (c) of paragraph 6").
   */
  readonly pinpointAfter: RegExp | null;
  readonly pinpointBefore: RegExp | null;
  /** After the first and before the last of a range of cited paragraphs ("2 to 4"): the word between them. */
  readonly rangeBefore: RegExp;
  /** Around the date of a resolution that is cited by it alone ("its resolution of 29 September 1972"). */
  readonly byDate: { readonly before: RegExp; readonly after: RegExp };
  /** Before a list (and its lead): how it is cited, where not by the clause's verb. */
  readonly forceBefore: readonly { readonly force: Force; readonly form: RegExp }[];
}

type InstrumentKind = InstrumentCitation['kind'];

export interface InstrumentForms {
  /** A title set off by marks, or by its own form; global, groups `title`, `quoted`, `unmarked`. */
  readonly title: RegExp;
  /** Before a resolution that is counted by sessions: the General Assembly's name. */
  readonly assembly: RegExp;
  /** Resolutions of the General Assembly by session and number; global, groups `session`, `number`. */
  readonly assemblyResolutions: readonly RegExp[];
  /** The kind of an instrument by a word of its title, tried in order; `other` where none fits. */
  readonly kinds: readonly { readonly kind: InstrumentKind; readonly form: RegExp }[];
  /** After an instrument: parts of it; group `numbers` where parts are numbered, else `part`. */
  readonly partsAfter: readonly { readonly suffix: string; readonly form: RegExp }[];
  /** A numbered part that stands alone, of an instrument known by the actor that issued it; global, group `number`. */
  readonly loneParts: readonly {
    readonly instrument: string;
    readonly actor: string;
    readonly form: RegExp;
  }[];
}

/** Whom a list of sanctions is about, as part of its name. */
export const sanctionsList = ['ISIL', 'AL-QAIDA'] as const;

/** The kind of those whom a text names by what they are, with no name of their own ("civil aviation companies"). */
export const collective = 'category';

/** How a name is built, whoever bears it. */
export interface BodyForm {
  readonly kind: string;
  readonly form: RegExp;
}

export interface ActorForms {
  /** After a list of resolutions: the body that they set up ("Committee established by …"). */
  readonly establishedAfter: RegExp | null;
  /** Before a list of resolutions: likewise, in languages that put the body first. */
  readonly establishedBefore: RegExp | null;
  /** After such a list: whom the body's name is about ("concerning ISIL (Da’esh), Al-Qaida …"); null: does not occur. */
  readonly establishedTail: RegExp | null;
  /** Whole names that tell no committee of the Council from another ("the Sanctions Committee"). */
  readonly anyCommittee: RegExp;
  /**
   * Short names that several bear: the whole name, and whose it can be. It is his whom the text names in full, if it names
   * no other of them ("the International Tribunal").
   */
  readonly shared: readonly { readonly form: RegExp; readonly of: readonly string[] }[];
  /** A body by the number of its resolution ("the 1267 Committee"); global, group `number`. */
  readonly byNumber: RegExp;
  /** Names by their form, whoever bears them: "Government of …", "… Mission in …"; global, the whole match is the name. */
  readonly bodies: readonly BodyForm[];
  /** After such a name: the short name that the text gives it, in brackets; group `alias`. */
  readonly aliasAfter: RegExp;
  /** Short names that a text gives to what is no actor: agreements, plans, zones; global, group `acronym`. */
  readonly namedThings: RegExp | null;
  /** Names that the form finds and that are none: words in capitals, instruments. */
  readonly notActors: RegExp;
  /** A known name at the end of a longer one found by form is the name: nothing sets words apart, so forms reach too far. */
  readonly knownEndsName: boolean;
  /** A known name at its beginning is the name: likewise, in languages that put the noun first. */
  readonly knownBeginsName: boolean;
  /** Around a State's bare name: it is meant as a place, not as one who acts. */
  readonly placeBefore: RegExp;
  readonly placeAfter: RegExp;
  /** A State's name as printed, that tells by its own prefix that something is for it (للصومال); null: does not occur. */
  readonly stateReceives: RegExp | null;
  /** Between two States of one list: the second is meant as the first is. */
  readonly stateGap: RegExp;
  /** What a name can begin with and is not part of it: articles. */
  readonly article: RegExp;
  /** A name that is only meant where the words around it allow. */
  readonly guards: readonly {
    readonly id: string;
    readonly form?: string;
    readonly notAfter?: RegExp;
    readonly onlyAfter?: RegExp;
    readonly notBefore?: RegExp;
    /** Before the name: words after which what follows tells nothing ("report to the Secretary-General"). */
    readonly unless?: RegExp;
  }[];
  /** Words that stand for the last named actor of a kind, or whose name ends with them; global, group `head`. */
  readonly heads: RegExp;
  /** The kinds of actor that such a word can stand for, in lower case; a word that is not here: by the end of the name. */
  readonly headKinds: Readonly<Record<string, readonly string[]>>;
  /** Words that stand for the last named actor of all; global. */
  readonly latter: RegExp;
  /** A pronoun for the Council, to which something is reported ("de lui rendre compte"); global, null: does not occur. */
  readonly toCouncil: RegExp | null;
}

/** How those whom a tasking verb addresses stand in the sentence. */
export interface AddresseeForms {
  /** From the verb's end: the words up to the infinitive; group `who`. */
  readonly between: RegExp;
  /** Where those words go over to circumstances ("in consultation with"). */
  readonly aside: RegExp;
  /** After such circumstances: where the list goes on (", agissant avec …, à l’Organisation"); null where nothing tells. */
  readonly resumes: RegExp | null;
  /** Between two of a list; global. */
  readonly joints: RegExp;
  /** What stands before a name and is no part of it: articles, "all", "other". */
  readonly determiners: RegExp;
  /** A preposition after which words hang on the noun before. */
  readonly governs: RegExp;
  /** What is asked for is no actor, if the first words are such: "efforts", "steps". */
  readonly abstract: RegExp;
  /** Words of which one must be in the name of an actor that nothing else knows: "parties", a capital. */
  readonly actorNoun: RegExp;
}

export interface RoleForms {
  /** null where nothing but the words themselves tells where those addressed end (Chinese). */
  readonly addressees: AddresseeForms | null;
  /** Before one who is the agent of what is called for: "compliance by". */
  readonly agentBefore: RegExp;
  /** Before one who hangs on the subject of a modal sentence and is not it ("that the withdrawal of the Force should"). */
  readonly hangsBefore: RegExp;
  /** Before one who must act by a further sentence of a tasking verb ("Demands …, and that all parties ensure"). */
  readonly furtherBefore: RegExp;
  /** Around a further addressee of a tasking verb, which has an infinitive of its own ("… and B to …"). */
  readonly addresseeBefore: RegExp;
  readonly addresseeAfter: RegExp;
  /** Around one whose duty is a gerund ("the importance of all States taking …"). */
  readonly gerundBefore: RegExp;
  readonly gerundAfter: RegExp;
  /** Between two of a list, with the first letter of the second; null where `listGap` says all. */
  readonly listGapBefore: RegExp | null;
  /** Between one and another whom it hangs on, so that a list goes on after them (الدول الأعضاء في اللجنة والشركاء); null: does not occur. */
  readonly hangsOn: RegExp | null;
  /** Who is tasked is a pronoun, after the verb ("requests him to") or before it ("le prie de"). */
  readonly pronounAfter: RegExp;
  readonly pronounBefore: RegExp;
  /** The verb itself ends with that pronoun (يشجعهم "encourages them"). */
  readonly pronounIn: RegExp;
  /** After a verb that repeats: it is a request or call once more, and tasks ("Reiterates its call on …"). */
  readonly repeats: RegExp;
  /** After a verb that decides: it tasks ("Decides to authorize …"). */
  readonly delegates: RegExp;
  /** A verb that itself renews a mandate ("Extends"). */
  readonly renewing: RegExp;
  /** Items of a decision that task ("(a) To request …"); global, null where there are none. */
  readonly itemTasks: RegExp | null;
  /** Around one whose mandate is decided on: "to extend the mandate of …". */
  readonly renewedBefore: RegExp;
  readonly renewedAfter: RegExp;
  /** Before one who must act without a modal verb: "the need for … to", "the obligation of …". */
  readonly obligedBefore: RegExp;
  /** Between a tasking verb and the first of those it tasks. */
  readonly objectGap: RegExp;
  /** Between two of those that are tasked together. */
  readonly listGap: RegExp;
  /** Must, shall, should, may; global. */
  readonly modal: RegExp;
  /** A modal that tasks only where the Council decides (the plain future). */
  readonly future: RegExp;
  /** Before a subject that begins its sentence ("that the", "that all"): words may then hang on it. */
  readonly subjectBefore: RegExp;
  /** Between such a subject and its modal ("that States in the region should"). */
  readonly subjectGap: RegExp;
  /** Before one whose act is a condition or a term, not a duty ("unless the parties"). */
  readonly conditionBefore: RegExp;
  /** Between a subject and its modal. */
  readonly modalGap: RegExp;
}

export interface DeliverableForms {
  /** Years of which the end is meant ("by the end of 2022"); global, group `year`, without it the year of adoption. */
  readonly yearEnd: RegExp;
  readonly dueBefore: RegExp;
  readonly dueAfter: RegExp;
  /** Before a date on which, or a month in which, a report or the like falls (to brief the Council in January). */
  readonly heldBefore: RegExp;
  readonly expiryBefore: RegExp;
  readonly expiryAfter: RegExp;
  /**
   * Words for what is done again and again without a fixed interval ("periodically"); global. One that goes with a verb,
   * and may stand far from it, is a group `adverb`; "in a timely manner" a group `timely`: who is only encouraged to
   * report so owes no report.
   */
  readonly regularly: RegExp;
  /** A time without a date ("before the end of the mandate"); global. With an expiry in the clause, its date is due. */
  readonly undated: RegExp;
  /** Of such a time: it is when the period that the clause sets ends ("at the end of this period"). */
  readonly atExpiry: RegExp;
  /** Around a month: its last day ("by the end of October 2021", 10月底前). */
  readonly endBefore: RegExp;
  readonly endAfter: RegExp;
  /** How far from a time its kind of deliverable is looked for, in letters. */
  readonly reach: number;
  /** Words of prolonging: a date that could be either is then when a mandate ends. */
  readonly prolongs: RegExp;
  /** Before a period that prolongs a mandate. */
  readonly extensionBefore: RegExp;
  /** It counts from the adoption of this resolution; near the period, before or after. */
  readonly fromAdoption: RegExp;
  /** Around a period: within it. */
  readonly withinBefore: RegExp;
  readonly withinAfter: RegExp;
  /** Words that are a recurrence by themselves ("monthly"); forms global. */
  readonly recurrent: readonly { readonly form: RegExp; readonly recurrence: string }[];
  /** A recurrence; global, groups `count`, `unit`, `times`; `yearly` for words that say so by themselves. */
  readonly recurrence: RegExp;
  readonly yearly: RegExp;
  /** The kind of what is due, by the first such word after the date, else the last before it. */
  readonly kinds: readonly { readonly kind: 'report' | 'review' | 'briefing'; readonly form: RegExp }[];
}
