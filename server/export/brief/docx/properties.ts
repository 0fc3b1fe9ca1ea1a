import type { Provenance } from '../../provenance.ts';
import type { Brief } from '../block.ts';

/** A text property of a document is shown up to this length. */
const longestProperty = 255;

/** Keys are put together up to what one property holds. */
const chunksOf = (keys: readonly string[]): string[] => {
  const chunks: string[] = [];
  for (const key of keys) {
    const longer = `${chunks.at(-1)} | ${key}`;
    if (chunks.length > 0 && longer.length <= longestProperty) chunks[chunks.length - 1] = longer;
    else chunks.push(key);
  }
  return chunks;
};

/** Where the brief comes from and the keys of all that is in it, for programs: what people read are citations. */
export const propertiesOf = (provenance: Provenance, { keys }: Brief) => [
  { name: 'Selection', value: provenance.selection },
  { name: 'Exported', value: provenance.exported },
  { name: 'Product', value: provenance.product },
  ...provenance.sources.map((value, index) => ({ name: `Source ${index + 1}`, value })),
  ...chunksOf(keys).map((value, index) => ({ name: `Keys ${index + 1}`, value })),
];
