// Adds the resolutions that mandates build on.
// Parameters:
//   rows  list of {source, target, properties}, keys of both ends
// Columns: none
UNWIND $rows AS row
MATCH (s:Mandate {id: row.source})
MATCH (t:Resolution {id: row.target})
CREATE (s)-[e:BUILDS_ON]->(t)
SET e = row.properties
