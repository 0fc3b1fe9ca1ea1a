import type { Force } from '../document.ts';
import { Force as ForceName } from '../document.ts';

/** Where a text cites another one, and how: what stays of a citation without its words. */
export interface Place {
  /** `pp3`, `op12`. */
  readonly paragraph: string;
  readonly force: Force | null;
  /** The body in whose name the citation stands. */
  readonly inName: string | null;
  /** The cited paragraphs. */
  readonly pinpoint: readonly string[] | null;
}

/**
 * `op5 pursuant-to at=4(a),7`, or `op6 requests in=1267-COMMITTEE`: the paragraph, the force (`-` for none), and what else
 * is known.
 */
export const printPlace = ({ paragraph, force, inName, pinpoint }: Place): string =>
  [
    paragraph,
    force ?? '-',
    ...(inName === null ? [] : [`in=${inName}`]),
    ...(pinpoint === null ? [] : [`at=${pinpoint.join(',')}`]),
  ].join(' ');

const form = /^(?<paragraph>\S+) (?<force>\S+)(?: in=(?<inName>.+?))?(?: at=(?<pinpoint>\S+))?$/;

/** The other way; throws where the text is not a place. */
export const parsePlace = (text: string): Place => {
  const { paragraph, force, inName, pinpoint } = form.exec(text)?.groups ?? {};
  if (paragraph === undefined) throw new Error(`"${text}" names no paragraph and force.`);
  return {
    paragraph,
    force: force === '-' ? null : ForceName.parse(force),
    inName: inName ?? null,
    pinpoint: pinpoint?.split(',') ?? null,
  };
};

/** `pp3`, of a place as it is printed. */
export const paragraphOfPlace = (place: string): string => place.slice(0, place.indexOf(' '));
