// Adds whom mandates tell to act.
// Parameters:
//   rows  list of {source, target, properties}, keys of both ends
// Columns: none
UNWIND $rows AS row
MATCH (s:Mandate {id: row.source})
MATCH (t:Actor {id: row.target})
CREATE (s)-[e:ASSIGNED_TO]->(t)
SET e = row.properties
