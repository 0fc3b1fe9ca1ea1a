import { z } from 'zod';

/** The rules of CX2 that networks like ours touch, after its specification of version 2.0. */
const DataType = z.enum([
  ...(['string', 'long', 'integer', 'double', 'boolean'] as const),
  ...(['list_of_string', 'list_of_long', 'list_of_integer', 'list_of_double', 'list_of_boolean'] as const),
]);
const Declarations = z.record(z.string(), z.strictObject({ d: DataType.optional() }));
const Values = z.record(z.string(), z.unknown());
const id = z.int().nonnegative();

const Properties = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const Mapping = z.record(
  z.string(),
  z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('PASSTHROUGH'),
      definition: z.strictObject({ attribute: z.string(), type: DataType }),
    }),
    z.strictObject({
      type: z.literal('DISCRETE'),
      definition: z.strictObject({
        attribute: z.string(),
        type: DataType,
        map: z.array(z.strictObject({ v: z.unknown(), vp: z.string() })),
      }),
    }),
  ]),
);

const aspects = {
  attributeDeclarations: z
    .array(
      z.strictObject({
        networkAttributes: Declarations.optional(),
        nodes: Declarations.optional(),
        edges: Declarations.optional(),
      }),
    )
    .length(1),
  networkAttributes: z.array(Values).length(1),
  nodes: z.array(z.strictObject({ id, v: Values.optional() })),
  edges: z.array(z.strictObject({ id, s: id, t: id, v: Values.optional() })),
  visualProperties: z
    .array(
      z.strictObject({
        default: z.strictObject({ network: Properties, node: Properties, edge: Properties }),
        nodeMapping: Mapping,
        edgeMapping: Mapping,
      }),
    )
    .length(1)
    .optional(),
};

const Descriptor = z.strictObject({ CXVersion: z.literal('2.0'), hasFragments: z.boolean().optional() });
const MetaData = z.strictObject({
  metaData: z.array(z.object({ name: z.string(), elementCount: z.int().nonnegative().optional() })),
});
const Status = z.strictObject({
  status: z.array(z.object({ success: z.literal(true), error: z.string().optional() })).length(1),
});

const isOfType: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
};

const requireDeclared = (
  values: object,
  declared: z.infer<typeof Declarations> | undefined,
  kind: string,
): void => {
  for (const [name, value] of Object.entries(values)) {
    const declaration = declared?.[name];
    if (declaration === undefined) throw new Error(`${name} of ${kind} is not declared`);
    const type = declaration.d ?? 'string';
    if (!isOfType[type]?.(value)) throw new Error(`${name} of ${kind} is not of type ${type}`);
  }
};

/** A CX2 document that keeps the rules: its aspects. Throws with what is wrong otherwise. */
export const readCx2 = (document: unknown) => {
  const parts = z.array(z.record(z.string(), z.unknown())).min(3).parse(document);
  Descriptor.parse(parts[0]);
  Status.parse(parts.at(-1));
  const counts = new Map(
    MetaData.parse(parts[1]).metaData.map(({ name, elementCount }) => [name, elementCount]),
  );
  const found = z.strictObject(aspects).parse(Object.assign({}, ...parts.slice(2, -1)));
  for (const [name, items] of Object.entries(found))
    if (counts.get(name) !== items?.length)
      throw new Error(`${name} has ${items?.length} elements; the metadata says ${counts.get(name)}`);
  const [declared] = found.attributeDeclarations;
  for (const kind of ['nodes', 'edges'] as const) {
    const ids = new Set(found[kind].map((item) => item.id));
    if (ids.size !== found[kind].length) throw new Error(`An id of ${kind} is used twice`);
    for (const { v = {} } of found[kind]) requireDeclared(v, declared?.[kind], kind);
  }
  requireDeclared(found.networkAttributes[0] ?? {}, declared?.networkAttributes, 'networkAttributes');
  for (const [kind, mapping] of [
    ['nodes', found.visualProperties?.[0]?.nodeMapping],
    ['edges', found.visualProperties?.[0]?.edgeMapping],
  ] as const)
    for (const { definition } of Object.values(mapping ?? {}))
      if (declared?.[kind]?.[definition.attribute]?.d !== definition.type)
        throw new Error(`A style reads ${definition.attribute} of ${kind}, which is not declared so`);
  const nodes = new Set(found.nodes.map((node) => node.id));
  for (const { s, t } of found.edges)
    if (!nodes.has(s) || !nodes.has(t)) throw new Error(`An edge joins what is no node: ${s}, ${t}`);
  return found;
};
