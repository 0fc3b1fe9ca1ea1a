import { Ajv } from 'ajv';

/**
 * JSON Graph Format 2 in the words of JSON Schema: one graph, with the members that its published schema
 * (https://jsongraphformat.info/v2.0/json-graph-schema.json) has, and no other.
 */
const text = { type: 'string' } as const;
const metadata = { type: 'object' } as const;
const closed = { type: 'object', additionalProperties: false } as const;
const node = { ...closed, properties: { label: text, metadata } };
const edge = {
  ...closed,
  required: ['source', 'target'],
  properties: {
    id: text,
    source: text,
    target: text,
    relation: text,
    directed: { type: 'boolean' },
    label: text,
    metadata,
  },
};
const graph = {
  ...closed,
  properties: {
    ...{ id: text, label: text, type: text, directed: { type: 'boolean' }, metadata },
    nodes: { type: 'object', additionalProperties: node },
    edges: { type: 'array', items: edge },
  },
};

const ajv = new Ajv({ allErrors: true });
const validate = ajv.compile({ ...closed, required: ['graph'], properties: { graph } });

/** What breaks the rules of the format; null where nothing does. */
export const faultsInJgf = (document: unknown): string | null =>
  validate(document) ? null : ajv.errorsText(validate.errors);
