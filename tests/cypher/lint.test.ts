import { describe, expect, test } from 'vitest';
import { headerOf } from './lint/header.ts';
import { lint } from './lint/lint.ts';
import { tokensOf } from './lint/token.ts';
import { treeOf } from './lint/tree.ts';

/** The query with a header, which names what is given. */
const file = (query: string, parameters: readonly string[] = [], columns: readonly string[] = []): string => {
  const section = (title: string, names: readonly string[]): string[] =>
    names.length === 0
      ? [`// ${title}: none`]
      : [`// ${title}:`, ...names.map((name) => `//   ${name}  its use`)];
  return [
    '// What it answers.',
    ...section('Parameters', parameters),
    ...section('Columns', columns),
    query,
  ].join('\n');
};

const rulesBroken = (text: string, name = 'query'): string[] => lint(name, text).map(({ rule }) => rule);

const rows = 'RETURN n.id AS id ORDER BY id LIMIT 10';

describe('breaks the rule', () => {
  test.each<[rule: string, query: string]>([
    ['unlabelled-chain', `MATCH (n:A)-[:R]->(b)-[:S]->(c:C) ${rows}`],
    ['unlabelled-chain', `MATCH (n:A)-->(b:B)<--() ${rows}`],
    ['unlabelled-chain', `MATCH (n:A) WHERE EXISTS { (n)-[:R]->(:B)-[:S]->(c) } ${rows}`],
    ['unlabelled-chain', `MATCH (n:A) WITH n, [(n)-[:R]->(b)-[:S]->(c:C) | c.id] AS l ${rows}`],
    ['unbounded-path', `MATCH (n:A)-[:R*]->(b:B) ${rows}`],
    ['unbounded-path', `MATCH (n:A)-[:R*2..]->(b:B) ${rows}`],
    ['unbounded-path', `MATCH (n:A)-[:R*1..40]->(b:B) ${rows}`],
    ['unbounded-path', `MATCH (n:A)<-[r:R|S* {x: 1}]-(b:B) ${rows}`],
    ['optional-where', `MATCH (n:A) OPTIONAL MATCH (n)-[:R]->(b:B) WHERE EXISTS { (b)-->(:C) } ${rows}`],
    [
      'optional-where',
      `MATCH (n:A) OPTIONAL MATCH (n)-[:R]->(b:B) WHERE b.x > 1 AND COUNT { (b)--() } > 2 ${rows}`,
    ],
    ['optional-where', `MATCH (n:A)\noptional  match (n)-[:R]->(b:B)\nwhere (b)-[:S]->(:C) ${rows}`],
    [
      'optional-where',
      `MATCH (n:A) CALL (n) { OPTIONAL MATCH (n)--(b:B) WHERE (b)--(:C) RETURN b.x AS x } ${rows}`,
    ],
    ['count-before-optional', `MATCH (n:A) WHERE COUNT { (n)--() } = 1 OPTIONAL MATCH (n)-->(b:B) ${rows}`],
    ['shortest-path-where', `MATCH p = shortestPath((n:A)-[:R*..5]->(b:B)) WHERE b.x = 1 ${rows}`],
    ['mixed-comparison', `MATCH (n:A) WHERE '1' = 1 ${rows}`],
    ['mixed-comparison', `MATCH (n:A) WHERE 1 <> '1' ${rows}`],
    ['mixed-comparison', `MATCH (n:A) WHERE NOT (2 >= "1") ${rows}`],
    ['unsupported-function', `MATCH (n:A) WHERE isEmpty(n.x) ${rows}`],
    ['unsupported-function', `MATCH (n:A) WHERE n.x > date('2020-01-01') ${rows}`],
    ['internal-id', 'MATCH (n:A) RETURN elementId(n) AS id ORDER BY id LIMIT 10'],
    ['internal-id', `MATCH (n:A) WHERE id(n) = 4 ${rows}`],
    ['namespaced', `MATCH (n:A) WHERE apoc.text.join([n.x], '') = 'x' ${rows}`],
    ['namespaced', `CALL db.labels() YIELD label WITH label AS n ${rows}`],
    ['bare-sum', 'MATCH (n:A) WITH n.id AS id, sum(n.x) AS x RETURN id ORDER BY id LIMIT 10'],
    [
      'bare-sum',
      'MATCH (n:A) WITH n.id AS id, coalesce(n.y, 0) + sum(n.x) AS x RETURN id ORDER BY id LIMIT 10',
    ],
    ['label-expression', `MATCH (n:A|B) ${rows}`],
    ['label-expression', `MATCH (n:A)-->(:!B) ${rows}`],
    ['label-expression', `MATCH (n:A)-[:R|:S]->(b:B) ${rows}`],
    ['label-expression', `MATCH (n:A)-[:!R]->(b:B) ${rows}`],
    ['inline-where', `MATCH (n:A WHERE n.x = 1) ${rows}`],
    ['inline-where', `MATCH (n:A)-[r:R WHERE r.x = 1]->(b:B) ${rows}`],
    ['quantified-path', `MATCH (n:A)-[:R]->{1,3}(b:B) ${rows}`],
    ['quantified-path', `MATCH (n:A)-[:R]->+(b:B) ${rows}`],
    ['quantified-path', `MATCH (n:A) ((:A)-[:R]->(:A))+ (b:B) ${rows}`],
    ['shortest-keyword', `MATCH p = SHORTEST 1 (n:A)-[:R]->(b:B) ${rows}`],
    ['collect-subquery', `MATCH (n:A) WITH n, COLLECT { MATCH (n)-->(b:B) RETURN b.x } AS l ${rows}`],
    ['in-transactions', 'MATCH (n:A) CALL (n) { DELETE n } IN TRANSACTIONS OF 100 ROWS'],
    ['planner-hint', `MATCH (n:A) USING INDEX n:A(id) WHERE n.id = 'x' ${rows}`],
    ['load-csv', `LOAD CSV FROM 'file:///etc/passwd' AS n ${rows}`],
    ['type-predicate', `MATCH (n:A) WHERE n.x IS :: INTEGER ${rows}`],
    ['type-predicate', `MATCH (n:A) WHERE n.x IS TYPED INTEGER ${rows}`],
    ['exclusive-or', `MATCH (n:A) WHERE n.x XOR n.y ${rows}`],
    ['sliced-collect', 'MATCH (n:A) RETURN collect(n.id)[..3] AS id ORDER BY id LIMIT 1'],
    ['importing-with', `MATCH (n:A) CALL { WITH n MATCH (n)-->(b:B) RETURN b.x AS x } ${rows}`],
    ['unnamed-column', 'MATCH (n:A) RETURN n.id ORDER BY n.id LIMIT 10'],
    ['returns-element', 'MATCH (n:A) RETURN n AS id ORDER BY n.id LIMIT 10'],
    ['returns-element', 'MATCH (a:A)-[id:R]->(b:B) RETURN id ORDER BY b.id LIMIT 10'],
    ['returns-element', 'MATCH id = (a:A)-->(b:B) RETURN id ORDER BY b.id LIMIT 10'],
    ['return-after-delete', 'MATCH (n:A) DETACH DELETE n RETURN count(*) AS id ORDER BY id LIMIT 1'],
    ['unbounded-rows', 'MATCH (n:A) RETURN n.id AS id ORDER BY id'],
    ['unbounded-rows', 'MATCH (n:A) RETURN n.id AS id LIMIT 10'],
    ['unbounded-rows', 'MATCH (n:A) WITH n ORDER BY n.id LIMIT 10 RETURN n.order AS id'],
    ['computed-limit', 'MATCH (n:A) RETURN n.id AS id ORDER BY id LIMIT 5 + 5'],
    ['computed-limit', 'MATCH (n:A) RETURN n.id AS id ORDER BY id SKIP toInteger(5) LIMIT 5'],
    ['underscore-name', `MATCH (n:A) WHERE n._x = 1 ${rows}`],
    ['underscore-name', 'MATCH (n:A {_x: 1}) RETURN n.id AS id ORDER BY id LIMIT 10'],
    ['several-statements', `MATCH (n:A) ${rows};`],
  ])('%s: %s', (rule, query) => {
    expect(rulesBroken(file(query))).toContain(rule);
  });
});

describe('keeps the rules', () => {
  test.each<[query: string]>([
    [`MATCH (n:A)-[:R]->(b:B)-[:S]->(c:C) ${rows}`],
    [`MATCH (n:A)-[:R]->(b) MATCH (b)-[:S]->(c) ${rows}`],
    [`MATCH (n:A)-[:R*1..2]->(b) ${rows}`],
    [`MATCH (n:A)-[:R*3]->(b) ${rows}`],
    [`MATCH (n:A)-[:R*..5]->(b) ${rows}`],
    [`MATCH (n:A) WHERE EXISTS { (n)-->(:B) } AND NOT (n)--() ${rows}`],
    [`MATCH (n:A) OPTIONAL MATCH (n)-[:R]->(b:B) WHERE b.x = 1 ${rows}`],
    [`MATCH (n:A) WITH n, COUNT { (n)--() } AS c WHERE c = 1 OPTIONAL MATCH (n)-->(b:B) ${rows}`],
    [`MATCH (n:A) CALL (n) { MATCH (n)-->(b:B) WHERE (b)--(:C) RETURN count(b) AS c } ${rows}`],
    [`MATCH p = shortestPath((n:A)-[:R*..5]->(b:B)) ${rows}`],
    [`MATCH (n:A) WHERE n.x = 1 AND n.y <> '1' ${rows}`],
    [`MATCH (n:A) WHERE n:A OR n:B ${rows}`],
    [`MATCH (n:A)-[:R|S]->(b:B) ${rows}`],
    [`MATCH (n:A) WITH n, [(n)-[:R]->(b:B) WHERE b.x > 1 | b.id] AS l ${rows}`],
    [`MATCH (n:A) WITH n, coalesce(sum(n.x), 0) AS total ${rows}`],
    [`MATCH (n:A) WHERE n.date = 'x' AND n.point > 2 ${rows}`],
    [`MATCH (n:A) WITH collect(n.id) AS l UNWIND l[..3] AS id RETURN id ORDER BY id LIMIT 10`],
    [`MATCH (n:A) WHERE n.text = 'LOAD CSV (n:A|B) $x' /* sum(x) */ ${rows} // XOR`],
    [`MATCH (n:A) WHERE n.text STARTS WITH 'x' OR n.limit > 5 ${rows}`],
    [`MATCH (n:A) RETURN n.id AS id, n.order AS place ORDER BY place, n.order LIMIT 10`],
    [`MATCH (n:A) WHERE (n.x) * (n.y) > 2 AND -(n.x) < 1 ${rows}`],
    [`MATCH (n:A) WITH n, {skip: 1, limit: 2} AS m ${rows}`],
    [`MERGE (n:A {id: 'x'}) ON CREATE SET n.x = 1 ON MATCH SET n.x = 2`],
    [`MATCH (n:A) CREATE (n)-[:R]->(b)-[:S]->(c)`],
    [`MATCH (n:A) WHERE NOT (n)--() DELETE n`],
  ])('%s', (query) => {
    expect(rulesBroken(file(query)).filter((rule) => rule !== 'header')).toEqual([]);
  });
});

describe('the header', () => {
  const query =
    'MATCH (n:A {id: $key}) WHERE n.x IN $list RETURN n.id AS id, n.x AS x ORDER BY id LIMIT $limit';

  test('is true', () => {
    expect(rulesBroken(file(query, ['limit', 'key', 'list'], ['id', 'x']))).toEqual([]);
  });

  test.each<[string, string]>([
    ['lacks a parameter', file(query, ['key', 'list'], ['id', 'x'])],
    ['names a parameter that is not used', file(query, ['key', 'list', 'limit', 'more'], ['id', 'x'])],
    ['lacks a column', file(query, ['key', 'list', 'limit'], ['id'])],
    ['names a column that is not returned', file(query, ['key', 'list', 'limit'], ['id', 'x', 'y'])],
    ['has the columns in another order', file(query, ['key', 'list', 'limit'], ['x', 'id'])],
    ['says nothing', query],
    [
      'does not describe',
      file(query, ['key', 'list', 'limit'], ['id', 'x']).replace('// What it answers.\n', ''),
    ],
  ])('%s', (_, text) => {
    expect(rulesBroken(text)).toContain('header');
  });

  test('is read with descriptions of several lines', () => {
    expect(
      headerOf(
        [
          '// What it answers,',
          '// in two lines.',
          '// Parameters:',
          '//   key   one; and this',
          '//         goes on here',
          '//   rows  list of {id, properties}',
          '// Columns: none',
          'MATCH (n)',
        ].join('\n'),
      ),
    ).toEqual({ description: 'What it answers,  in two lines.', parameters: ['key', 'rows'], columns: [] });
  });
});

describe('reading Cypher', () => {
  test('tokens know their kind and line', () => {
    expect(tokensOf("MATCH (n:`A b`) // x\nWHERE n.x = 'it\\'s' /* \n */ AND n.y = $p[1..3]")).toMatchObject([
      { kind: 'word', text: 'MATCH', line: 1 },
      { text: '(' },
      { text: 'n' },
      { text: ':' },
      { kind: 'quoted-name', text: 'A b' },
      { text: ')' },
      { text: 'WHERE', line: 2 },
      { text: 'n' },
      { text: '.' },
      { text: 'x' },
      { text: '=' },
      { kind: 'string', text: "'it\\'s'" },
      { text: 'AND', line: 3 },
      { text: 'n' },
      { text: '.' },
      { text: 'y' },
      { text: '=' },
      { kind: 'parameter', text: 'p' },
      { text: '[' },
      { kind: 'number', text: '1' },
      { text: '.' },
      { text: '.' },
      { kind: 'number', text: '3' },
      { text: ']' },
    ]);
  });

  test.each(['MATCH (n', 'MATCH n)', 'MATCH (n]'])('brackets that do not match are refused: %s', (text) => {
    expect(() => treeOf(text)).toThrow();
  });
});
