import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Query, Value } from '../../server/database/database.ts';
import { openDatabase } from '../../server/database/open.ts';
import { need } from '../support/requirement.ts';
import { type EngineName, engineNames, startEngine } from './engines.ts';

const echo: Query<{ value: unknown }> = {
  name: 'echo',
  text: 'RETURN $value AS value',
  row: z.object({ value: z.unknown() }),
};
const store: Query<unknown> = {
  name: 'store',
  text: "MERGE (n:Topic {id: 'kept'}) SET n = $properties, n.id = 'kept'",
  row: z.unknown(),
};
const kept: Query<{ properties: unknown }> = {
  name: 'kept',
  text: "MATCH (n:Topic {id: 'kept'}) RETURN properties(n) AS properties",
  row: z.object({ properties: z.unknown() }),
};

const name = fc.stringMatching(/^[a-z][a-zA-Z_]{0,8}$/).filter((key) => key !== 'id');
const text = fc.string({ unit: 'binary', maxLength: 40 });
const integer = fc.maxSafeInteger();
const float = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0));
const real = float.filter((n) => !Number.isInteger(n) || Number.isSafeInteger(n));
const scalar: fc.Arbitrary<Value> = fc.oneof(text, integer, real, fc.boolean());
const value = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.oneof(scalar, fc.constant(null)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(name, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;
/** What a property may hold: lists are of one type. */
const property: fc.Arbitrary<Value> = fc.oneof(
  scalar,
  fc.array(text, { maxLength: 4 }),
  fc.array(integer, { maxLength: 4 }),
);

describe.each<EngineName>([...engineNames])('on %s', (engineName) => {
  test('values come back as they went in, passed on or stored', async (context) => {
    const engine = need(context, await startEngine(engineName));
    const database = await openDatabase(engine.configuration);
    try {
      await fc.assert(
        fc.asyncProperty(value, async (sent) => {
          expect(await database.read(echo, { value: sent })).toEqual([{ value: sent }]);
        }),
      );
      await fc.assert(
        fc.asyncProperty(
          fc.dictionary(name, property, { maxKeys: 5, noNullPrototype: true }),
          async (sent) => {
            await database.write([{ query: store, parameters: { properties: sent } }]);
            expect(await database.read(kept)).toEqual([{ properties: { ...sent, id: 'kept' } }]);
          },
        ),
      );
    } finally {
      await database.close();
      await engine.stop();
    }
  });
});
