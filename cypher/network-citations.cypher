// Which resolution cites which, over all.
// Parameters: none
// Columns:
//   source    key of the citing resolution
//   target    key of the cited one
//   mentions  how often; 1 where only that it does is known
MATCH (s:Resolution)-[c:CITES]->(t:Resolution)
RETURN s.id AS source, t.id AS target, coalesce(c.mentions, 1) AS mentions
ORDER BY source, target
LIMIT 200000
