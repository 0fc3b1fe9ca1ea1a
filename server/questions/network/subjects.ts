/** What a resolution is about, as far as the catalogue knows: headings of the register, and its title in English. */
export interface Described {
  readonly subjects: readonly string[];
  readonly title: string | null;
}

const shownSubjects = 3;
/** A term that a smaller share of a group is about does not describe it. */
const leastShare = 0.1;
/** An agenda item longer than this cannot be read at a glance. */
const longestItem = 60;
/** What agenda items and headings have beside what they name: "SOMALIA SITUATION" says no more than "Somalia". */
const frame =
  /^(?:(?:the )?(?:situation|question) (?:in|concerning|between|relating to|of)|reports? of the secretary-general on) /i;
const article = /^the /i;
const idleWords = new Set([
  'and',
  'between',
  'concerning',
  'in',
  'of',
  'on',
  'question',
  'situation',
  'the',
  'to',
]);

/** What a title begins with, as a name: "Cyprus" of "The situation in Cyprus: extension of …". */
const agendaItemOf = (title: string): string => {
  const item = (title.split(': ')[0] ?? title).replace(frame, '').replace(article, '').replaceAll('’', "'");
  return item.charAt(0).toUpperCase() + item.slice(1);
};

const termsOf = ({ subjects, title }: Described): readonly string[] => {
  const item = title === null ? '' : agendaItemOf(title);
  return [...new Set(item === '' || item.length > longestItem ? subjects : [...subjects, item])];
};

const wordsOf = (term: string): readonly string[] =>
  term
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !idleWords.has(word));

/** Leaves out what has no word that a better term did not have. */
const withoutRepeats = (terms: readonly string[]): string[] => {
  const said = new Set<string>();
  return terms.filter((term) => {
    const words = wordsOf(term);
    const isNew = words.some((word) => !said.has(word));
    for (const word of words) said.add(word);
    return isNew;
  });
};

/** How much each term weighs among some members, and they all together. */
const weighed = (
  members: readonly number[],
  terms: readonly (readonly string[])[],
  weights: readonly number[],
) => {
  const byTerm = new Map<string, number>();
  let all = 0;
  for (const member of members) {
    const weight = weights[member] ?? 0;
    all += weight;
    for (const term of terms[member] ?? []) byTerm.set(term, (byTerm.get(term) ?? 0) + weight);
  }
  return { byTerm, all };
};

/**
 * Names groups of resolutions, given by their indexes, by what tells each from all: terms that much of it is about and
 * little else is, the best first, three at most, none that only repeats another. Terms are the register's headings and
 * the agenda items. A resolution weighs by `weights`, so that those that others build on say more than those that renew
 * a mandate for six months. A term's score is its share of the group times a power of the logarithm of how much larger that is than its share
 * of all; the power, since peacekeeping is what half of the Council's resolutions are about and tells little.
 */
export const subjectsOfGroups = (
  members: readonly Described[],
  weights: readonly number[],
): ((group: readonly number[]) => string[]) => {
  const terms = members.map(termsOf);
  const overall = weighed([...members.keys()], terms, weights);
  return (group) => {
    const own = weighed(group, terms, weights);
    const scored = [...own.byTerm].flatMap(([term, weight]) => {
      const share = weight / own.all;
      const lift = Math.log(share / ((overall.byTerm.get(term) ?? weight) / overall.all));
      return share >= leastShare && lift > 0 ? [{ term, score: share * lift ** 1.5 }] : [];
    });
    scored.sort((one, other) => other.score - one.score || (one.term < other.term ? -1 : 1));
    return withoutRepeats(scored.map(({ term }) => term)).slice(0, shownSubjects);
  };
};
