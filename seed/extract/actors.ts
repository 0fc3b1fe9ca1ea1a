import type { ActorMention, Language } from '../document.ts';
import { committeeOf, committeeOfList, regimeOf } from '../languages/committees.ts';
import type { KnownName } from '../languages/known-name.ts';
import { type ActorForms, type AddresseeForms, collective } from '../languages/language.ts';
import { panelOf, panelOn } from '../languages/panels.ts';
import { headOf, headWords } from './addressees.ts';
import { type Body, bodiesIn } from './bodies.ts';
import { endsWith } from './ending.ts';
import { matchesIn } from './match.ts';
import type { NameFinder } from './names.ts';
import type { NumberList } from './numbers.ts';
import type { Passage } from './passages.ts';
import { byPlace, contains, overlaps, type Span } from './spans.ts';

/** What actors are read with; made once for a language. */
export interface ActorReading {
  readonly forms: ActorForms;
  readonly addressees: AddresseeForms | null;
  readonly language: Language;
  readonly known: NameFinder;
  readonly names: ReadonlyMap<string, KnownName>;
}

interface Found extends Span {
  readonly id: string;
}

/** Letters of a case that a word which stands for a name can have after it (Комитет|ом). */
const longestEnding = 3;

/** The id of a panel that the words around do not tell apart from others. */
const anyPanel = 'PANEL-OF-EXPERTS';

/** The team that is called by its own name only, though it is a panel by its kind. */
const team = 'MONITORING-TEAM';

/** Committees of the Council have the number of their resolution for a key. */
const isCommittee = (id: string): boolean => id.endsWith('-COMMITTEE');

/** What is known of the actors of one document so far: who was named, of which kind, under which other names. */
class Cast {
  private readonly named: string[] = [];
  private readonly timesNamed = new Map<string, number>();
  private readonly kinds = new Map<string, string>();
  private readonly idByName = new Map<string, string>();
  private readonly introduced = new Map<string, NewActor>();
  private readonly called = new Map<string, string>();
  private readonly known = new Map<string, string | undefined>();

  /** @param regime the committee of the sanctions that the text is about, where that can be told */
  constructor(
    private readonly reading: ActorReading,
    private readonly regime: string | null,
  ) {}

  /** The id of a body: what the text called it before, else its own key. */
  idOf(body: Body): string {
    const id = this.idByName.get(body.name) ?? this.knownAs(body.id) ?? this.panelNamed(body) ?? body.id;
    if (body.alias !== null) this.idByName.set(body.name, id);
    if (!this.reading.names.has(id) && !this.introduced.has(id)) {
      this.introduced.set(id, { id, kind: body.kind, name: body.name });
    }
    this.kinds.set(id, this.reading.names.get(id)?.kind ?? body.kind);
    return id;
  }

  /** Whom a body stands for that is named by its head noun alone, where the text has named one ("all Committee members"). */
  bareHead(body: Body, here: readonly string[]): string | undefined {
    const { headKinds } = this.reading.forms;
    const head = this.isBareCommittee(body.name)
      ? Object.keys(headKinds).find((word) => headKinds[word]?.[0] === 'committee')
      : body.name;
    const isHead = head !== undefined && Object.hasOwn(headKinds, head.toLowerCase());
    return isHead && body.alias === null ? this.lastFor(head, here) : undefined;
  }

  /** "The Group of Experts on the DRC": a panel by the State that its name says. */
  private panelNamed({ kind, name }: Body): string | undefined {
    if (kind !== 'panel') return undefined;
    const [panel, state, ...others] = this.reading.known.find(name);
    if (panel?.start !== 0 || panel.id !== anyPanel || state === undefined || others.length > 0)
      return undefined;
    return panelOn(state.id) ?? undefined;
  }

  knows(id: string): boolean {
    return this.reading.names.has(id);
  }

  private isBareCommittee(name: string): boolean {
    return this.reading.forms.anyCommittee.test(name);
  }

  /** Whom the registry knows by the short name that stands for the id. */
  private knownAs(short: string): string | undefined {
    if (!this.known.has(short)) {
      const [found] = this.reading.known.find(short);
      const isWhole = found !== undefined && found.start === 0 && found.end === short.length;
      this.known.set(short, isWhole ? found.id : undefined);
    }
    return this.known.get(short);
  }

  /** The text gives an actor a short name: "United Nations Mission … (the Mission)", "… (البعثة المتكاملة)". */
  call(id: string, short: string): void {
    const [head] = matchesIn(short, this.reading.forms.heads);
    this.called.set((head?.groups?.head ?? short).toLowerCase(), id);
  }

  mention(id: string): void {
    this.named.push(id);
    this.timesNamed.set(id, (this.timesNamed.get(id) ?? 0) + 1);
  }

  /** The last actor named so far, with those named earlier in the paragraph, that a word can stand for. */
  lastFor(head: string, here: readonly string[]): string | undefined {
    const kinds = this.reading.forms.headKinds[head.toLowerCase()];
    const fits = (id: string): boolean =>
      this.isHeadOf(head, id) || (id !== team && kinds?.includes(this.kindOf(id)) === true);
    const known = (id: string): boolean => (this.reading.names.has(id) || isCommittee(id)) && fits(id);
    // Of those whose name ends with the word the committees of the Council come first, then that of the regime.
    const regime = kinds?.includes('committee') === true ? this.regime : null;
    const first = regime === null ? known : (id: string) => known(id) && this.kindOf(id) === 'committee';
    return (
      this.calledSo(head.toLowerCase()) ??
      here.findLast(known) ??
      this.mostNamed(first) ??
      here.findLast(fits) ??
      regime ??
      this.named.findLast(fits)
    );
  }

  /** "The Mission" is the one that the text is about: the one named most often so far, of equals the last. */
  private mostNamed(fits: (id: string) => boolean): string | undefined {
    let best: string | undefined;
    for (const id of this.timesNamed.keys()) {
      if (fits(id) && (this.timesNamed.get(id) ?? 0) >= (this.timesNamed.get(best ?? '') ?? 0)) best = id;
    }
    return best;
  }

  /** Whom the text has given that short name, or a longer one that begins with it. */
  private calledSo(head: string): string | undefined {
    return this.called.get(head) ?? [...this.called].find(([short]) => short.startsWith(`${head} `))?.[1];
  }

  /** A body that the text calls by its head noun alone ("the Committee"), without having named it. */
  unnamed(head: string): string {
    const kind = this.reading.forms.headKinds[head.toLowerCase()]?.[0] ?? 'body';
    this.introduced.set(head, { id: head, kind, name: head });
    this.kinds.set(head, kind);
    return head;
  }

  /** Committees that the text calls no more than that. */
  bareCommittees(): ReadonlySet<string> {
    const isBare = ({ name }: NewActor): boolean => this.isBareCommittee(name);
    return new Set([...this.introduced.values()].filter(isBare).map(({ id }) => id));
  }

  /** Names that no list knows, in the order of their first mention. */
  newNames(): NewActor[] {
    const mentioned = new Set(this.named);
    return [...this.introduced.values()].filter(({ id }) => mentioned.has(id));
  }

  private kindOf(id: string): string {
    return this.kinds.get(id) ?? this.reading.names.get(id)?.kind ?? (isCommittee(id) ? 'committee' : '');
  }

  /** Languages put the head noun of a name at its end or at its beginning. */
  private isHeadOf(head: string, id: string): boolean {
    const { names, language } = this.reading;
    const name = names.get(id)?.names[language] ?? this.introduced.get(id)?.name ?? '';
    return name.endsWith(head) || (name.startsWith(head) && name.length > head.length);
  }
}

/** The name of an actor that no list knows. */
export interface NewActor {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

/** Actors by name, except where the words around tell that something else is meant (扩大会员, 社交媒体). */
function byName(text: string, found: readonly Found[], forms: ActorForms): Found[] {
  return found.filter((name) => {
    const before = text.slice(Math.max(0, name.start - 40), name.start);
    const after = text.slice(name.end, name.end + 40);
    const printed = text.slice(name.start, name.end);
    return forms.guards
      .filter((guard) => guard.id === name.id && (guard.form === undefined || guard.form === printed))
      .every(
        (guard) =>
          !(guard.notAfter !== undefined && endsWith(before, guard.notAfter)) &&
          guard.notBefore?.test(after) !== true &&
          (guard.onlyAfter === undefined || endsWith(before, guard.onlyAfter)),
      );
  });
}

/**
 * Leaves out States that are named as places ("in Libya", 利比亚境内). In a list the first decides for all ("the
 * Governments of Côte d’Ivoire and Liberia").
 */
function actingStates(text: string, found: readonly Found[], reading: ActorReading): Found[] {
  const { forms, names } = reading;
  let last: (Found & { readonly acts: boolean }) | null = null;
  return found.filter((name) => {
    if (names.get(name.id)?.kind !== 'state') {
      last = { ...name, acts: true };
      return true;
    }
    const listed: boolean = last !== null && forms.stateGap.test(text.slice(last.end, name.start));
    const acts: boolean =
      !forms.placeAfter.test(text.slice(name.end, name.end + 16)) &&
      (listed
        ? last?.acts === true
        : !endsWith(text.slice(Math.max(0, name.start - 40), name.start), forms.placeBefore));
    last = { ...name, acts };
    return acts;
  });
}

/** Committees by number, and by the resolutions that set them up. */
function byResolution(text: string, lists: readonly NumberList[], forms: ActorForms): Found[] {
  const numbered = matchesIn(text, forms.byNumber).map((match) => ({
    id: committeeOf(Number(match.groups?.number)),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const established = lists.flatMap((list) => {
    const id = committeeOfList(list.items.map((item) => item.number));
    const last = list.items.at(-1);
    if (id === null || last === undefined) return [];
    const after = forms.establishedAfter?.exec(text.slice(last.end, last.end + 80));
    if (after) return [{ id, start: list.leadStart, end: last.end + after[0].length }];
    const words = text.slice(Math.max(0, list.leadStart - 120), list.leadStart);
    if (forms.establishedBefore === null || !endsWith(words, forms.establishedBefore)) return [];
    const before = forms.establishedBefore.exec(words);
    if (!before) return [];
    const tail = forms.establishedTail?.exec(text.slice(last.end, last.end + 200))?.[0].length ?? 0;
    return [{ id, start: list.leadStart - before[0].length, end: last.end + tail }];
  });
  return [...numbered, ...established];
}

/** Of names that overlap the longest stays; of equally long ones the first. */
function longest<Name extends Span>(found: readonly Name[]): Name[] {
  const kept: Name[] = [];
  for (const candidate of [...found].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  )) {
    if (!kept.some((other) => overlaps(other, candidate))) kept.push(candidate);
  }
  return kept.sort(byPlace);
}

/** Words that stand for a name: the head noun of the last actor so named or of its kind, or "the latter". */
function anaphora(text: string, named: readonly Found[], cast: Cast, forms: ActorForms): Found[] {
  const before = (position: number): string[] =>
    named.filter((name) => name.end <= position).map((name) => name.id);
  const headed = matchesIn(text, forms.heads).flatMap((match) => {
    const head = match.groups?.head;
    if (head === undefined) return [];
    const start = match.index + match[0].length - head.length;
    const span = { start, end: start + head.length };
    const id = cast.lastFor(head, before(start));
    if (id !== undefined) return [{ id, ...span }];
    // Nobody was named before, and the words are a known name themselves: "the Monitoring Team".
    return named.some((name) => contains(name, span) && cast.knows(name.id))
      ? []
      : [{ id: cast.unnamed(head), ...span }];
  });
  const latter = matchesIn(text, forms.latter).flatMap((match) => {
    const id = before(match.index).at(-1);
    return id === undefined ? [] : [{ id, start: match.index, end: match.index + match[0].length }];
  });
  return [...headed, ...latter];
}

/** Those whom a sentence tasks and that neither a list nor the form of a name knows ("the joint commissions"). */
function unnamedIn(
  text: string,
  addressed: readonly Span[],
  found: readonly Found[],
  listed: readonly Found[],
  cast: Cast,
  { addressees }: ActorReading,
): Found[] {
  if (addressees === null) return [];
  return addressed.flatMap((span) => {
    if (headOf(text, span, found, addressees) !== undefined) return [];
    const words = headWords(text, span, addressees);
    if (words === null || found.some((name) => overlaps(name, words))) return [];
    // A State that would be a place elsewhere ("Calls on Eritrea to …").
    const known = listed.find((name) => overlaps(name, words));
    if (known !== undefined) return [known];
    const name = text.slice(words.start, words.end).replace(/\s+/g, ' ');
    return [{ id: cast.idOf({ ...words, id: name, name, kind: 'body', alias: null }), ...words }];
  });
}

/** Kinds of which a name is no more than a noun: what stands beside it tells which of them is meant. */
const collectiveKinds = new Set([
  'state',
  'states',
  'category',
  'parties',
  'people',
  'armed-group',
  'security-forces',
]);

/**
 * Whether a known name is what a name found by form amounts to: the form lies inside it or, where no spaces set words
 * apart, reaches into it from words that do not belong to a name (还鼓励反恐委员会主席).
 */
function isNameOf(known: Found, body: Body, { forms, names }: ActorReading): boolean {
  if (contains(known, body)) return true;
  // Of words that are no name of their own the known ones tell more.
  if (body.kind === collective && overlaps(known, body)) return true;
  // حكومة جمهورية الكونغو الديمقراطية and then a word that belongs to no name.
  if (forms.knownBeginsName && known.start <= body.start && known.end > body.start)
    return !collectiveKinds.has(names.get(known.id)?.kind ?? '');
  if (!forms.knownEndsName || !overlaps(known, body)) return false;
  if (!contains(body, known)) return true;
  const kind = names.get(known.id)?.kind;
  return known.end === body.end && kind !== 'state' && kind !== 'security-forces';
}

/** Short names that the document gives to agreements, plans and zones. */
const namedThings = (passages: readonly ActorPassage[], { namedThings: form }: ActorForms): Set<string> =>
  new Set(
    form === null
      ? []
      : passages.flatMap(({ passage }) =>
          matchesIn(passage.text, form).map((match) => match.groups?.acronym ?? ''),
        ),
  );

/** A passage with what was found in it before its actors. */
export interface ActorPassage {
  readonly passage: Passage;
  readonly lists: readonly NumberList[];
  /** What `known` found in the passage. */
  readonly names: readonly Found[];
  /** Where a sentence has those whom it tasks. */
  readonly addressed: readonly Span[];
  /** Where a name is part of something else: a document's title, the Council's name before its resolution. */
  readonly hidden: readonly Span[];
}

/** What most of the resolutions that a text cites stand for; null where none outweighs all others together. */
function mostCited(
  passages: readonly ActorPassage[],
  of: (resolution: number) => string | null,
): string | null {
  const counts = new Map<string, number>();
  for (const { lists } of passages)
    for (const { number } of lists.flatMap(({ items }) => items)) {
      const id = of(number);
      if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts].find(([, count]) => 2 * count > all)?.[0] ?? null;
}

/**
 * Texts call every panel "the Panel of Experts", and every committee "the Committee", some without ever naming it in
 * full. Which it is, the text tells if it sets it up itself, else the committee that it does name, if it is only one,
 * else the resolutions that it cites.
 */
function withTheirNames(
  mentions: readonly ActorMention[],
  passages: readonly ActorPassage[],
  bare: ReadonlySet<string>,
  regime: string | null,
  own: number,
): ActorMention[] {
  const named = new Set(mentions.map(({ id }) => id).filter(isCommittee));
  const [only] = named;
  const committee = regime ?? (named.size === 1 && only !== undefined ? only : null);
  const panel = panelOf(own) ?? mostCited(passages, panelOf);
  const meant = (id: string): string | null => (id === anyPanel ? panel : bare.has(id) ? committee : null);
  return mentions.map((mention) => ({ ...mention, id: meant(mention.id) ?? mention.id }));
}

/**
 * The actors that each paragraph names, in order: by name, by the resolution that set them up, by the form of the name,
 * and by words that stand for one named before. Of names that overlap the longest counts; a word that stands for an
 * actor wins over the bare form of the same words ("the Committee").
 */
export function actorsOf(
  passages: readonly ActorPassage[],
  own: number,
  reading: ActorReading,
): { readonly mentions: ActorMention[]; readonly names: NewActor[] } {
  const mentions: ActorMention[] = [];
  const regime = regimeOf(own) ?? mostCited(passages, regimeOf);
  const cast = new Cast(reading, regime);
  const things = namedThings(passages, reading.forms);
  for (const { passage, lists, names, hidden, addressed } of passages) {
    const { text } = passage;
    const visible = (span: Span): boolean => !hidden.some((outer) => contains(outer, span));
    const listed = longest([
      ...byName(text, names, reading.forms),
      ...byResolution(text, lists, reading.forms),
    ]);
    // The lists of names that annexes hold are no actors of the resolution.
    const bodies = (passage.kind === 'annex' ? [] : bodiesIn(text, reading.forms))
      .filter(
        (body) =>
          visible(body) && !things.has(body.id) && !listed.some((name) => isNameOf(name, body, reading)),
      )
      .map((body) => ({ body, start: body.start, end: body.end }));
    const governed = listed.filter((name) => !bodies.some((body) => contains(body, name)));
    const sure = actingStates(
      text,
      [...governed, ...bodies.map(({ start, end }) => ({ id: '', start, end }))].sort(byPlace),
      reading,
    ).filter(({ id }) => id !== '');
    const widest = longest([
      ...sure.map((name) => ({ ...name, body: null })),
      ...bodies.map((found) => ({ ...found, id: '' })),
    ]);
    const named: Found[] = [];
    for (const { id, start, end, body } of widest) {
      const here = named.map((name) => name.id);
      named.push({ id: body === null ? id : (cast.bareHead(body, here) ?? cast.idOf(body)), start, end });
    }
    const standing = anaphora(text, named, cast, reading.forms);
    const plain = named.filter(
      (name) => !standing.some((word) => word.start === name.start && word.end + longestEnding >= name.end),
    );
    const found = longest([...plain, ...standing]).filter(visible);
    const unnamed = unnamedIn(text, addressed, found, listed, cast, reading);
    let given: Found | null = null;
    for (const { id: own, start, end } of [...found, ...unnamed].sort(byPlace)) {
      // What stands in the brackets is whom the brackets follow: "the Committee established by … (“the Committee”)".
      const id: string =
        given !== null && contains(given, { start, end }) && !reading.names.has(own) ? given.id : own;
      const alias = reading.forms.aliasAfter.exec(text.slice(end, end + 60));
      if (alias?.groups?.alias !== undefined) {
        cast.call(id, alias.groups.alias);
        given = { id, start: end, end: end + alias[0].length };
      }
      cast.mention(id);
      mentions.push({ id, paragraph: passage.id, printed: text.slice(start, end), start, end });
    }
  }
  const whole = withTheirNames(mentions, passages, cast.bareCommittees(), regime, own);
  const still = new Set(whole.map(({ id }) => id));
  return { mentions: whole, names: cast.newNames().filter(({ id }) => still.has(id)) };
}
