import type { Translate } from '../../../server/words/translation.ts';
import type { Facet } from '../../graph/explore/facets.ts';
import { forceName, partName } from '../facetNames.ts';

/**
 * What a value of a facet is called; null for actors and topics, whose names are those of nodes. The names of facets'
 * values are those of the graph's own vocabulary.
 */
export const facetName = (facet: Facet, name: string, t: Translate): string | null => {
  switch (facet) {
    case 'kind':
      return t(`kinds.${name as 'Resolution'}`);
    case 'relation':
      return t(`explore.out.${name as 'CITES'}`);
    case 'part':
      return partName(name, t);
    case 'verb':
      return t(`verbs.${name as 'recalls'}`);
    case 'force':
      return forceName(name, t);
    case 'actor':
    case 'topic':
      return null;
  }
};
