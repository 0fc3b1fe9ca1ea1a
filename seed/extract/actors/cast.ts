import type { Language } from '../../document.ts';
import { committeeName } from '../../languages/committees.ts';
import type { KnownName } from '../../languages/known-name.ts';
import type { ActorForms, AddresseeForms } from '../../languages/language.ts';
import { panelOn } from '../../languages/panels.ts';
import { matchesIn } from '../forms/match.ts';
import type { NameFinder } from '../names/names.ts';
import type { Body } from './bodies.ts';

/** What actors are read with; made once for a language. */
export interface ActorReading {
  readonly forms: ActorForms;
  readonly addressees: AddresseeForms | null;
  readonly language: Language;
  readonly known: NameFinder;
  readonly names: ReadonlyMap<string, KnownName>;
}

/** The id of a panel that the words around do not tell apart from others. */
export const anyPanel = 'PANEL-OF-EXPERTS';

/** The team that is called by its own name only, though it is a panel by its kind. */
const team = 'MONITORING-TEAM';

/** Committees of the Council have the number of their resolution for a key. */
export const isCommittee = (id: string): boolean => id.endsWith('-COMMITTEE');

/** A word stands for one of so many named before it in its paragraph: all, but in lists of names without end. */
export const mostBefore = 200;

/** What is known of the actors of one document so far: who was named, of which kind, under which other names. */
export class Cast {
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
    const near = here.length > mostBefore ? here.slice(-mostBefore) : here;
    const kinds = this.reading.forms.headKinds[head.toLowerCase()];
    const ofKind = (id: string): boolean =>
      this.isHeadOf(head, id) || (id !== team && kinds?.includes(this.kindOf(id)) === true);
    const bearers = head.includes(' ') ? this.bearersOf(head) : null;
    const fits = (id: string): boolean => (bearers === null ? ofKind(id) : bearers.has(id));
    const known = (id: string): boolean => (this.reading.names.has(id) || isCommittee(id)) && fits(id);
    // Of those whose name ends with the word the committees of the Council come first, then that of the regime.
    const regime = kinds?.includes('committee') === true ? this.regime : null;
    const first = regime === null ? known : (id: string) => known(id) && this.kindOf(id) === 'committee';
    return (
      this.calledSo(head.toLowerCase()) ??
      near.findLast(known) ??
      near.findLast((id) => this.introduced.has(id) && id !== head && this.isHeadOf(head, id)) ??
      this.mostNamed(first) ??
      near.findLast(fits) ??
      regime ??
      this.named.findLast(fits)
    );
  }

  /**
   * Of those named so far whose names hold all words of a longer head ("the Integrated Mission", البعثة المتكاملة); null
   * where there are none.
   */
  private bearersOf(head: string): ReadonlySet<string> | null {
    const words = head.split(' ');
    const bearers = [...this.timesNamed.keys()].filter((id) => {
      const name = this.nameOf(id);
      return words.every((word) => name.includes(word));
    });
    return bearers.length === 0 ? null : new Set(bearers);
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

  /** Names that no list knows: as the text has them, and of committees by their numbers. */
  newNames(): NewActor[] {
    const mentioned = new Set(this.named);
    const { names, language } = this.reading;
    const unnamed = [...mentioned].filter(
      (id) => isCommittee(id) && !names.has(id) && !this.introduced.has(id),
    );
    return [
      ...[...this.introduced.values()].filter(({ id }) => mentioned.has(id)),
      ...unnamed.map((id) => ({ id, kind: 'committee', name: committeeName(id, language) })),
    ];
  }

  private kindOf(id: string): string {
    return this.kinds.get(id) ?? this.reading.names.get(id)?.kind ?? (isCommittee(id) ? 'committee' : '');
  }

  private nameOf(id: string): string {
    const { names, language } = this.reading;
    return names.get(id)?.names[language] ?? this.introduced.get(id)?.name ?? '';
  }

  /** Languages put the head noun of a name at its end or at its beginning. */
  private isHeadOf(head: string, id: string): boolean {
    const name = this.nameOf(id);
    const within =
      this.reading.forms.headKinds[head.toLowerCase()] === undefined && name.includes(` ${head} `);
    return name.endsWith(head) || within || (name.startsWith(head) && name.length > head.length);
  }
}

/** The name of an actor that no list knows. */
export interface NewActor {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}
