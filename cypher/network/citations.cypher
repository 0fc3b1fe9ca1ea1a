// Which resolution cites which, over all.
// Parameters: none
// Columns:
//   source    key of the citing resolution
//   target    key of the cited one
//   mentions  how often; 1 where only that it does is known
//   part      part of the text in which it does: preamble, operative, both; null where that is not known
//   places    where the catalogue knows it from: the paragraphs with their citing verbs, as in citations.csv; null for none
MATCH (s:Resolution)-[c:CITES]->(t:Resolution)
RETURN s.id AS source, t.id AS target, coalesce(c.mentions, 1) AS mentions, c.part AS part, c.places AS places
ORDER BY source, target
LIMIT 200000
