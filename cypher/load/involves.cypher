// Adds whom mandates name as partner, recipient or beneficiary.
// Parameters:
//   rows  list of {source, target, properties}, keys of both ends
// Columns: none
UNWIND $rows AS row
MATCH (s:Mandate {id: row.source})
MATCH (t:Actor {id: row.target})
CREATE (s)-[e:INVOLVES]->(t)
SET e = row.properties
