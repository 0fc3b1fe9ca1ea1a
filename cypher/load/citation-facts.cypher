// Adds which resolution cites which, as the catalogue knows it; where it was read from the citing text, that stays.
// Parameters:
//   rows  list of {source, target, properties}, keys of both resolutions
// Columns: none
UNWIND $rows AS row
MATCH (s:Resolution {id: row.source})
MATCH (t:Resolution {id: row.target})
MERGE (s)-[c:CITES]->(t)
SET c += CASE WHEN c.source = 'text' THEN {} ELSE row.properties END
