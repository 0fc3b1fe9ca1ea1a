import type { Exporter } from '../exporter.ts';
import { collect } from '../findings/collect.ts';
import { most } from './most.ts';
import { type Reference, referencesOf } from './reference.ts';

/** A field is one line: what would end it becomes a space. */
const line = (tag: string, value: string): string => `${tag}  - ${value.replace(/\s+/g, ' ').trim()}\r\n`;

const lines = (tag: string, values: readonly (string | null)[]): string =>
  values.map((value) => (value === null ? '' : line(tag, value))).join('');

/** `2021-12-30` → `2021/12/30`, parts that are not known left empty. */
const dateOf = (date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
};

const recordOf = (reference: Reference, about: string, exported: string): string => {
  const { key, id, type, author, title, date, language, url, otherUrls, subjects, notes } = reference;
  return [
    line('TY', 'RPRT'),
    line('ID', key),
    lines('AU', [author]),
    line('TI', title),
    lines('PY', [date?.slice(0, 4) ?? null]),
    lines('DA', [date === null ? null : dateOf(date)]),
    lines('PB', [author === null ? null : 'United Nations']),
    line('M3', type),
    line('SN', id),
    line('LA', language),
    lines('UR', [url]),
    lines('KW', subjects),
    lines('N1', notes),
    lines('N1', [otherUrls.length === 0 ? null : otherUrls.map((pair) => pair.join(': ')).join(' ; ')]),
    lines('N1', [about]),
    lines('Y2', [url === null ? null : dateOf(exported.slice(0, 10))]),
    'ER  - \r\n',
  ].join('');
};

/**
 * RIS for Zotero, EndNote and Mendeley, as reports: the tags that Zotero reads a report's number (`SN`) and type (`M3`) from.
 * The format has no place for what a file says of itself, so each record says where it comes from.
 */
export const ris: Exporter = {
  async *write(what) {
    const { references, about } = referencesOf(await collect(what, 'A list of references', most));
    for (const reference of references) yield `${recordOf(reference, about, what.provenance.exported)}\r\n`;
  },
};
