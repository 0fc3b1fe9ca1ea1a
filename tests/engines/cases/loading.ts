import { languages } from '../../../seed/document.ts';
import type { EngineCase } from '../case.ts';
import { symbols } from '../corpus.ts';

export const cases: readonly EngineCase[] = [
  { query: 'graph/version', parameters: {}, leastRows: 1, ownColumns: ['revision'] },
  { query: 'graph/keys-of-roots', parameters: {}, leastRows: 2_825 },
  { query: 'texts/wordings', parameters: { symbols, languages }, leastRows: symbols.length },
  {
    query: 'texts/wordings',
    about: 'none loaded',
    parameters: { symbols: ['S/RES/1 (1946)'], languages },
    leastRows: 0,
  },
  { query: 'all/wordings', parameters: {}, leastRows: symbols.length },
  { query: 'relations/references', parameters: { symbols }, leastRows: 100 },
];
