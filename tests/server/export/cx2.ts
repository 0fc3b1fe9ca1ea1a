import { z } from 'zod';

/**
 * The rules of CX2 that networks like ours touch, after its specification of version 2.0 (of 22 July 2025) and that of its
 * visual styles; https://cytoscape.org/cx.
 */
const DataType = z.enum([
  ...(['string', 'long', 'integer', 'double', 'boolean'] as const),
  ...(['list_of_string', 'list_of_long', 'list_of_integer', 'list_of_double', 'list_of_boolean'] as const),
]);
/** Aliases (`a`) and defaults (`v`) would change what the values of nodes and edges mean: exports have none. */
const Declarations = z.record(z.string(), z.strictObject({ d: DataType }));
const Values = z.record(z.string(), z.unknown());
const ElementValues = Values.refine((values) => !('id' in values), 'An attribute may not be called id');
const id = z.int().nonnegative();

const colour = z.string().regex(/^#[0-9A-Fa-f]{6}$/);
const size = z.number().positive();
const arrow = z.enum(['none', 'triangle', 'triangle-cross', 'square', 'diamond', 'circle', 'vee', 'tee']);
const shape = z.enum([
  ...(['ellipse', 'triangle', 'rectangle', 'round-rectangle', 'parallelogram'] as const),
  ...(['diamond', 'hexagon', 'octagon', 'vee'] as const),
]);
const visual = {
  network: { NETWORK_BACKGROUND_COLOR: colour },
  node: {
    NODE_SHAPE: shape,
    NODE_WIDTH: size,
    NODE_HEIGHT: size,
    NODE_BACKGROUND_COLOR: colour,
    NODE_LABEL: z.string(),
    NODE_LABEL_FONT_SIZE: z.int().positive(),
  },
  edge: {
    EDGE_WIDTH: size,
    EDGE_LINE_COLOR: colour,
    EDGE_TARGET_ARROW_SHAPE: arrow,
    EDGE_TARGET_ARROW_COLOR: colour,
    EDGE_LABEL: z.string(),
  },
};

const defaultsOf = (properties: Readonly<Record<string, z.ZodType>>) => z.strictObject(properties).partial();

const mappingOf = (property: z.ZodType) =>
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
        map: z.array(z.strictObject({ v: z.unknown(), vp: property })),
      }),
    }),
  ]);
type Mapping = z.infer<ReturnType<typeof mappingOf>>;

const mappingsOf = (properties: Readonly<Record<string, z.ZodType>>) =>
  z
    .partialRecord(z.enum(Object.keys(properties)), z.unknown())
    .transform((given): Record<string, Mapping> => {
      const named = Object.entries(given).map(
        ([name, mapping]) => [name, mappingOf(properties[name] ?? z.never()).parse(mapping)] as const,
      );
      return Object.fromEntries(named);
    });

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
  nodes: z.array(z.strictObject({ id, v: ElementValues.optional() })),
  edges: z.array(z.strictObject({ id, s: id, t: id, v: ElementValues.optional() })),
  visualProperties: z
    .array(
      z.strictObject({
        default: z.strictObject({
          network: defaultsOf(visual.network),
          node: defaultsOf(visual.node),
          edge: defaultsOf(visual.edge),
        }),
        nodeMapping: mappingsOf(visual.node),
        edgeMapping: mappingsOf(visual.edge),
      }),
    )
    .length(1)
    .optional(),
};

const Descriptor = z.strictObject({
  CXVersion: z.literal('2.0'),
  hasFragments: z.literal(false).optional(),
});
const MetaData = z.strictObject({
  metaData: z.array(z.strictObject({ name: z.string(), elementCount: z.int().nonnegative() })),
});
const Status = z.strictObject({
  status: z.array(z.strictObject({ success: z.literal(true), error: z.string() })).length(1),
});
/** One aspect, whose name is the only key. */
const Block = z.record(z.string(), z.unknown()).refine((block) => Object.keys(block).length === 1);

const isOfType: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  integer: (value) => Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31,
  boolean: (value) => typeof value === 'boolean',
};

/** Attributes that mean the same in every network have a type of their own. */
const reserved = {
  networkAttributes: { name: 'string', description: 'string', version: 'string' },
  nodes: { name: 'string', represents: 'string', alias: 'list_of_string' },
  edges: {},
} as const;

type Declared = z.infer<typeof Declarations> | undefined;

const requireReserved = (declared: Declared, types: Readonly<Record<string, string>>, kind: string): void => {
  for (const [name, { d }] of Object.entries(declared ?? {}))
    if ((types[name] ?? d) !== d) throw new Error(`${name} of ${kind} is declared as ${d}`);
};

const requireDeclared = (values: object, declared: Declared, kind: string): void => {
  for (const [name, value] of Object.entries(values)) {
    const declaration = declared?.[name];
    if (declaration === undefined) throw new Error(`${name} of ${kind} is not declared`);
    if (!isOfType[declaration.d]?.(value))
      throw new Error(`${name} of ${kind} is not of type ${declaration.d}`);
  }
};

/** A CX2 document that keeps the rules: its aspects. Throws with what is wrong otherwise. */
export const readCx2 = (document: unknown) => {
  const [descriptor, metaData, ...others] = z.array(z.record(z.string(), z.unknown())).parse(document);
  Descriptor.parse(descriptor);
  Status.parse(others.pop());
  const blocks = z.array(Block).parse(others);
  const names = blocks.flatMap((block) => Object.keys(block));
  if (names[0] !== 'attributeDeclarations') throw new Error(`${names[0]} comes before its declarations`);
  if (new Set(names).size !== names.length) throw new Error(`An aspect is there twice: ${names}`);
  const found = z.strictObject(aspects).parse(Object.assign({}, ...blocks));
  const counted = MetaData.parse(metaData).metaData;
  if (counted.map(({ name }) => name).join() !== names.join())
    throw new Error(`The metadata names ${counted.map(({ name }) => name)}; there are ${names}`);
  const counts = new Map(counted.map(({ name, elementCount }) => [name, elementCount]));
  for (const [name, items] of Object.entries(found))
    if (counts.get(name) !== items?.length)
      throw new Error(`${name} has ${items?.length} elements; the metadata says ${counts.get(name)}`);
  const [declared] = found.attributeDeclarations;
  for (const kind of ['networkAttributes', 'nodes', 'edges'] as const)
    requireReserved(declared?.[kind], reserved[kind], kind);
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
