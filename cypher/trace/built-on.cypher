// What some mandates build on.
// Parameters:
//   keys   keys of the mandates
//   bases  which grounds count: clause, paragraph, preamble
// Columns:
//   source  key of the mandate
//   target  key of the resolution or instrument
UNWIND $keys AS key
MATCH (m:Mandate {id: key})-[b:BUILDS_ON]->(t)
WHERE b.basis IN $bases
RETURN DISTINCT m.id AS source, t.id AS target
ORDER BY source, target
LIMIT 20000
