import type { ActorMention, Citation, Deliverable, Language, Mandate, ReadDocument } from '../document.ts';
import { groupBy } from '../group.ts';
import { allLanguages } from '../languages/all.ts';
import {
  type ActForm,
  describedOnly,
  type LineageAct,
  type LineageForms,
  lineageForms,
  ruledOn,
} from '../languages/lineage.ts';
import { panelOf } from '../languages/panels.ts';
import { knownActors } from '../languages/registry.ts';
import { partsOfSymbol } from '../symbol.ts';
import { NameFinder } from './names/names.ts';
import { datesIn } from './numbers/dates.ts';

/** What a resolution does to a body, read from one clause. */
export interface LineageFinding {
  readonly act: LineageAct;
  /** Key of the body. Null where the text names it by a paragraph of another resolution only: `reference`. */
  readonly actor: string | null;
  /** Number of that resolution ("the period referred to in paragraph 2 of resolution 1535 (2004)"). */
  readonly reference: number | null;
  readonly language: Language;
  readonly paragraph: string;
  /** The clause's place in the paragraph. */
  readonly start: number;
  readonly end: number;
  /** When the mandate ends, where the clause says so; a period where it says no more than that. */
  readonly until: string | null;
  readonly period: string | null;
}

const dateForms = new Map(allLanguages.map(({ code, dates }) => [code, dates]));

/** Clauses that recall, praise or note tell what others did. */
const acting: ReadonlySet<Mandate['verbType']> = new Set(['decides', 'authorizes', 'requests', 'other']);

const bodyKinds: ReadonlySet<string> = new Set(['mission', 'council-body', 'panel']);
/** What the reader calls a panel whose regime the name does not tell. */
const anyPanelId = 'PANEL-OF-EXPERTS';

interface Body {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The last expiry that a clause gives with a date, else any; of the two, what the text itself counts. */
const expiryOf = ({ deliverables }: Mandate): Pick<Deliverable, 'due' | 'period'> | undefined => {
  const expiries = deliverables.filter(({ kind }) => kind === 'expiry');
  return expiries.find(({ due }) => due !== null) ?? expiries[0];
};

/**
 * When a mandate that a clause renews or begins ends: as its deliverables say, else the only date in it that lies ahead
 * ("for a new period terminating on 31 July 2001").
 */
const endOf = (
  document: ReadDocument,
  mandate: Mandate,
  text: string,
): Pick<LineageFinding, 'until' | 'period'> => {
  // 2161 "for a period of thirty months from the date of expiration of … current mandate in June 2015".
  if (lineageForms[document.language].fromExpiry?.test(text.slice(mandate.start, mandate.end)) === true)
    return {
      until: null,
      period: mandate.deliverables.find(({ period }) => period !== null)?.period ?? null,
    };
  const expiry = expiryOf(mandate);
  const until = expiry?.due ?? null;
  if (until !== null) return { until, period: null };
  const { adopted, language } = document;
  const forms = dateForms.get(language);
  const dates = forms === undefined ? [] : datesIn(text.slice(mandate.start, mandate.end), forms);
  const [only, ...others] = dates.filter(({ iso }) => adopted !== null && iso > adopted);
  if (only !== undefined && others.length === 0) return { until: only.iso, period: null };
  return { until: null, period: expiry?.period ?? null };
};

/** An act counts only if the words before it do not merely consider it ("intends to", "to consider"). */
const actOf = (
  forms: readonly ActForm[],
  words: string,
  lead: string,
  { doubt }: LineageForms,
  dated: boolean,
): LineageAct | null => {
  for (const { act, form, dated: needsDate } of forms) {
    const match = form.exec(words);
    if (match === null || (needsDate && !dated)) continue;
    if (!doubt.test(lead === '' ? words.slice(0, match.index) : lead)) return act;
  }
  return null;
};

/** Missions inside a longer name that was found by its form ("Cyprus of the United Nations Peace-keeping Force"). */
const missions = new NameFinder([...knownActors.values()].filter(({ kind }) => kind === 'mission'));

/**
 * A text is about a mission that it names this many times as often as any other: 1583 has UNIFIL 15 times, UNTSO
 * twice.
 */
const prevailing = 4;

/**
 * The mission that a text is about: the only one that it names, also inside longer names (483 "report of the
 * Secretary-General on the United Nations Interim Force in Lebanon"), or the one that it names far more often than any other;
 * null where there is none.
 */
const soleMission = ({ actors }: ReadDocument): string | null => {
  const times = new Map<string, number>();
  for (const { id, printed } of actors) {
    const known = knownActors.get(id)?.kind;
    const named = known === undefined ? missions.find(printed).at(-1)?.id : id;
    if (named !== undefined && knownActors.get(named)?.kind === 'mission')
      times.set(named, (times.get(named) ?? 0) + 1);
  }
  const [first, second] = [...times].sort(([, one], [, other]) => other - one);
  if (first === undefined) return null;
  return second === undefined || first[1] >= prevailing * second[1] ? first[0] : null;
};

/** What a clause's finding depends on beyond its paragraph: looked up once for a document. */
interface Surroundings {
  readonly document: ReadDocument;
  readonly texts: ReadonlyMap<string, string>;
  readonly mentions: ReadonlyMap<string, readonly ActorMention[]>;
  readonly citations: ReadonlyMap<string, readonly Citation[]>;
  /** Kinds of what the text names and no list knows. */
  readonly kinds: ReadonlyMap<string, string>;
  readonly soleMission: string | null;
  /** The panel that the text cites, where it is only one. */
  readonly onlyPanel: string | undefined;
}

const surroundingsOf = (document: ReadDocument): Surroundings => {
  const panelsCited = new Set(
    document.citations.flatMap(({ target }) => panelOf(partsOfSymbol(target)?.number ?? 0) ?? []),
  );
  return {
    document,
    texts: new Map(document.paragraphs.map(({ id, text }) => [id, text])),
    mentions: groupBy(document.actors, ({ paragraph }) => paragraph),
    citations: groupBy(document.citations, ({ paragraph }) => paragraph),
    kinds: new Map(document.names.map(({ id, kind }) => [id, kind])),
    soleMission: soleMission(document),
    onlyPanel: panelsCited.size === 1 ? [...panelsCited][0] : undefined,
  };
};

/**
 * Bodies of a paragraph whose mandates the Council rules on. A panel is told from others of the same name by the
 * resolution that stands nearest after it in the clause, else by the only one of a panel that the text cites.
 */
const bodiesIn = (surroundings: Surroundings, paragraph: string): Body[] => {
  const { kinds, onlyPanel, soleMission: sole } = surroundings;
  const text = surroundings.texts.get(paragraph) ?? '';
  const panelAt = (end: number): string | null => {
    const after = (surroundings.citations.get(paragraph) ?? [])
      .filter(({ start }) => start >= end && start < end + 120)
      .flatMap(({ target }) => panelOf(partsOfSymbol(target)?.number ?? 0) ?? []);
    return after[0] ?? onlyPanel ?? null;
  };
  const {
    body: bodyName,
    panel: anyPanel,
    barePanel,
    bareMission,
  } = lineageForms[surroundings.document.language];
  const mentions = surroundings.mentions.get(paragraph) ?? [];
  return mentions.flatMap(({ id, printed, start, end }) => {
    const known = knownActors.get(id)?.kind;
    // 2339 names the Monitoring Team too, for which its Panel of Experts does not stand.
    if (barePanel?.test(printed) === true && onlyPanel !== undefined) return [{ id: onlyPanel, start, end }];
    if (known !== undefined && id !== anyPanelId)
      return (bodyKinds.has(known) || ruledOn.has(id)) && !describedOnly.has(id) ? [{ id, start, end }] : [];
    const kind = kinds.get(id) ?? '';
    if (bareMission?.test(id) === true) return sole === null ? [] : [{ id: sole, start, end }];
    if (id === anyPanelId || kind === 'panel' || anyPanel.test(printed)) {
      const panel = panelAt(end);
      return panel === null ? [] : [{ id: panel, start, end }];
    }
    const inside = missions.find(printed).at(-1);
    if (inside !== undefined)
      return [{ id: inside.id, start: start + inside.start, end: start + inside.end }];
    const short = mentions.find(
      (other) =>
        knownActors.get(other.id)?.kind === 'mission' &&
        /^[^,;.()]{0,90}[（(]$/u.test(text.slice(end, other.start)),
    );
    if (short !== undefined) return [{ id: short.id, start, end: short.end + 1 }];
    return bodyName?.test(id) === true || (kind === 'body' && /^[A-Z][A-Z0-9-]{3,}$/.test(id))
      ? [{ id, start, end }]
      : [];
  });
};

/** A panel is set up by the resolutions that it is known by; others name it by how it was set up. */
const isLikely = (act: LineageAct, body: string, { symbol }: ReadDocument): boolean =>
  act !== 'establishes' ||
  knownActors.get(body)?.kind !== 'panel' ||
  panelOf(partsOfSymbol(symbol)?.number ?? 0) === body;

const findingIn = (
  surroundings: Surroundings,
  mandate: Mandate,
  bodies: readonly Body[],
): Pick<LineageFinding, 'act' | 'actor' | 'reference'> | null => {
  const { document, texts, citations } = surroundings;
  const text = texts.get(mandate.paragraph) ?? '';
  const forms = lineageForms[document.language];
  const { start, end, paragraph } = mandate;
  const dated = expiryOf(mandate) !== undefined;
  for (const body of bodies.filter((candidate) => candidate.start >= start && candidate.end <= end)) {
    const lead = text.slice(start, body.start);
    const act =
      actOf(forms.before, lead, '', forms, dated) ??
      actOf(forms.after, text.slice(body.end, end), lead, forms, dated);
    if (act !== null && isLikely(act, body.id, document)) return { act, actor: body.id, reference: null };
  }
  const words = text.slice(start, end);
  for (const deed of forms.deeds) {
    const act = actOf([deed], words, '', forms, dated);
    if (act !== null) return { act, actor: deed.body, reference: null };
  }
  const last = bodies.findLast((candidate) => candidate.end <= start)?.id ?? surroundings.soleMission;
  const byPronoun = last === null ? null : actOf(forms.pronoun, words, '', forms, dated);
  if (byPronoun !== null) return { act: byPronoun, actor: last, reference: null };
  for (const citation of citations.get(paragraph) ?? []) {
    if (citation.start < start || citation.end > end) continue;
    const act = actOf(forms.reference, text.slice(start, citation.start), '', forms, dated);
    const number = partsOfSymbol(citation.target)?.number;
    if (act !== null && number !== undefined) return { act, actor: null, reference: number };
  }
  return null;
};

/**
 * Which bodies a resolution sets up, renews, changes or ends, and until when: at most one finding per clause, and
 * only the first of each body's acts of a kind. What the Council recalls or merely considers does not count.
 */
export const lineageOf = (document: ReadDocument): LineageFinding[] => {
  const surroundings = surroundingsOf(document);
  const bodies = new Map<string, readonly Body[]>();
  const bodiesOf = (paragraph: string): readonly Body[] => {
    const found = bodies.get(paragraph) ?? bodiesIn(surroundings, paragraph);
    bodies.set(paragraph, found);
    return found;
  };
  const seen = new Set<string>();
  return document.mandates
    .filter(({ verbType }) => acting.has(verbType))
    .flatMap((mandate) => {
      const finding = findingIn(surroundings, mandate, bodiesOf(mandate.paragraph));
      if (finding === null) return [];
      const key = `${finding.actor} ${finding.reference} ${finding.act}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [
        {
          ...finding,
          language: document.language,
          paragraph: mandate.paragraph,
          start: mandate.start,
          end: mandate.end,
          ...(finding.act === 'extends' || finding.act === 'establishes'
            ? endOf(document, mandate, surroundings.texts.get(mandate.paragraph) ?? '')
            : { until: null, period: null }),
        },
      ];
    });
};
