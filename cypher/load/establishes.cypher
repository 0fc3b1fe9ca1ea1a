// Adds which resolutions set up which bodies.
// Parameters:
//   rows  list of {source, target, properties}, keys of both ends
// Columns: none
UNWIND $rows AS row
MATCH (s:Resolution {id: row.source})
MATCH (t:Actor {id: row.target})
CREATE (s)-[e:ESTABLISHES]->(t)
SET e = row.properties
