import { SaxesParser } from 'saxes';

/** What an attribute may hold; `required` where an element cannot be without it. */
interface Attribute {
  readonly form: RegExp;
  readonly required?: true;
}

interface Element {
  readonly children: Readonly<Record<string, 'one' | 'optional' | 'many'>>;
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly hasText?: true;
}

const any = { form: /^/ };
const key = { form: /^/, required: true } as const;
const day = { form: /^\d{4}-\d{2}-\d{2}$/ };
const count = { form: /^\d+$/ };
const channel = { form: /^(\d{1,2}|1\d\d|2[0-4]\d|25[0-5])$/, required: true } as const;
const direction = { form: /^(directed|undirected|mutual)$/ };
const types =
  /^(integer|long|double|float|boolean|byte|short|char|string|anyURI|(list)?(big(decimal|integer)))$/;
const text: Element = { children: {}, attributes: {}, hasText: true };

/**
 * GEXF 1.3 as its own grammar has it (https://gexf.net/schema.html; gexf.rnc and dynamics.rnc of github.com/gephi/gexf),
 * as far as exports go. The published gexf.xsd names types that no file of it defines, so no validator takes it.
 */
const grammar: Readonly<Record<string, Element>> = {
  gexf: {
    children: { meta: 'optional', graph: 'one' },
    attributes: { version: { form: /^1\.3$/, required: true }, variant: any },
  },
  meta: {
    children: { creator: 'optional', keywords: 'optional', description: 'optional' },
    attributes: { lastmodifieddate: day },
  },
  creator: text,
  keywords: text,
  description: text,
  graph: {
    children: { attributes: 'many', nodes: 'one', edges: 'one' },
    attributes: {
      defaultedgetype: direction,
      mode: { form: /^(static|dynamic|slice)$/ },
      timeformat: { form: /^(integer|double|date|dateTime)$/ },
      idtype: { form: /^(integer|string)$/ },
    },
  },
  attributes: {
    children: { attribute: 'many' },
    attributes: { class: { form: /^(node|edge)$/, required: true } },
  },
  attribute: {
    children: { default: 'optional', options: 'optional' },
    attributes: { id: key, title: key, type: { form: types, required: true } },
  },
  nodes: { children: { node: 'many' }, attributes: { count } },
  node: {
    children: { attvalues: 'optional', 'viz:color': 'optional' },
    attributes: { id: key, label: any, start: day, end: day },
  },
  'viz:color': { children: {}, attributes: { r: channel, g: channel, b: channel } },
  edges: { children: { edge: 'many' }, attributes: { count } },
  edge: {
    children: { attvalues: 'optional' },
    attributes: {
      id: any,
      source: key,
      target: key,
      type: direction,
      label: any,
      kind: any,
      weight: { form: /^\d+(\.\d+)?$/ },
    },
  },
  attvalues: { children: { attvalue: 'many' }, attributes: {} },
  attvalue: { children: {}, attributes: { for: key, value: key } },
};

const namespaces: Readonly<Record<string, string>> = {
  'http://gexf.net/1.3': '',
  'http://gexf.net/1.3/viz': 'viz:',
};

/** What is wrong in a GEXF file, by the grammar and by what its parts refer to; empty where nothing is. */
export const faultsInGexf = (file: string): string[] => {
  const faults: string[] = [];
  const open: { name: string; children: string[] }[] = [];
  const ids = { node: new Set<string>(), edge: new Set<string>(), declared: new Set<string>() };
  let [declaring, owner] = ['', ''];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    faults.push(error.message);
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const name = `${namespaces[uri] ?? `{${uri}}`}${local}`;
    const rule = grammar[name];
    const given = Object.fromEntries(
      Object.entries(attributes).flatMap(([as, { value }]) => (/^xmlns/.test(as) ? [] : [[as, value]])),
    );
    if (rule === undefined) faults.push(`${name} is no element`);
    if (open.length === 0 && name !== 'gexf') faults.push(`${name} is no root`);
    open.at(-1)?.children.push(name);
    open.push({ name, children: [] });
    for (const [as, value] of Object.entries(given))
      if (!rule?.attributes[as]?.form.test(value)) faults.push(`${name} has ${as}="${value}"`);
    for (const [as, { required }] of Object.entries(rule?.attributes ?? {}))
      if (required && given[as] === undefined) faults.push(`${name} has no ${as}`);
    if (name === 'attributes') declaring = given.class ?? '';
    if (name === 'attribute') ids.declared.add(`${declaring} ${given.id}`);
    if (name === 'node' || name === 'edge') {
      owner = name;
      if (given.id !== undefined && ids[name].has(given.id))
        faults.push(`${name} ${given.id} is there twice`);
      ids[name].add(given.id ?? '');
    }
    if (name === 'attvalue' && !ids.declared.has(`${owner} ${given.for}`))
      faults.push(`${given.for} is not declared for a ${owner}`);
    for (const end of name === 'edge' ? [given.source, given.target] : [])
      if (!ids.node.has(end ?? '')) faults.push(`an edge ends at ${end}, which is no node`);
  });
  parser.on('text', (words) => {
    const { name } = open.at(-1) ?? {};
    if (words.trim() !== '' && !grammar[name ?? '']?.hasText) faults.push(`${name} has text`);
  });
  parser.on('closetag', () => {
    const { name, children } = open.pop() ?? { name: '', children: [] };
    const rule = grammar[name]?.children ?? {};
    const order = Object.keys(rule);
    for (const child of children) if (rule[child] === undefined) faults.push(`${name} has a ${child}`);
    for (const [child, often] of Object.entries(rule)) {
      const found = children.filter((one) => one === child).length;
      if ((often === 'one' && found !== 1) || (often === 'optional' && found > 1))
        faults.push(`${name} has ${found} of ${child}`);
    }
    const places = children.map((child) => order.indexOf(child));
    if (name !== 'meta' && places.some((place, index) => place < (places[index - 1] ?? 0)))
      faults.push(`the children of ${name} are in another order`);
  });
  parser.write(file).close();
  return faults;
};
