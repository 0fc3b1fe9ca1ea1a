// What some mandates build on, gathered by the ground on which they do.
// Parameters:
//   keys  keys of the mandates
// Columns:
//   id       the mandate's key
//   basis    the ground: clause, paragraph, preamble
//   targets  keys of the resolutions and instruments
UNWIND $keys AS key
MATCH (m:Mandate {id: key})-[b:BUILDS_ON]->(t)
WITH DISTINCT m.id AS id, b.basis AS basis, t.id AS target
ORDER BY id, basis, target
RETURN id, basis, collect(target) AS targets
ORDER BY id, basis
LIMIT 5000
