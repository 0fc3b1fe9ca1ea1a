import type { Finding, Rule } from './finding.ts';
import { unboundedPath, unlabelledChain } from './rules/chains.ts';
import { bareSum, internalId, namespaced, unsupportedFunction } from './rules/functions.ts';
import { headerFindings } from './rules/header.ts';
import {
  countBeforeOptional,
  mixedComparison,
  optionalWhere,
  shortestPathWhere,
} from './rules/predicates.ts';
import {
  computedLimit,
  returnAfterDelete,
  returnsElement,
  unboundedRows,
  underscoreName,
  unnamedColumn,
} from './rules/results.ts';
import { inlineWhere, labelExpression, quantifiedPath, unsupportedPhrase } from './rules/syntax.ts';
import { isMark, treeOf } from './tree.ts';

const rules: readonly Rule[] = [
  unlabelledChain,
  unboundedPath,
  optionalWhere,
  countBeforeOptional,
  shortestPathWhere,
  mixedComparison,
  unsupportedFunction,
  internalId,
  namespaced,
  bareSum,
  labelExpression,
  inlineWhere,
  quantifiedPath,
  unsupportedPhrase,
  unnamedColumn,
  returnsElement,
  returnAfterDelete,
  unboundedRows,
  computedLimit,
  underscoreName,
];

/**
 * What is wrong with one file of cypher/: what the engines are known to answer differently, what only one of them
 * understands, what could run without bounds, and a header that is not true. In the order of lines.
 */
export const lint = (name: string, text: string): Finding[] => {
  const items = treeOf(text);
  const several: Finding[] = name.startsWith('schema/')
    ? []
    : items
        .filter((item) => isMark(item, ';'))
        .map(({ line }) => ({
          rule: 'several-statements',
          line,
          message: 'One statement a file, without a semicolon.',
        }));
  return [...headerFindings(text, items), ...several, ...rules.flatMap((rule) => [...rule(items)])].sort(
    (a, b) => a.line - b.line,
  );
};
