// Adds what mandates are about.
// Parameters:
//   rows  list of {source, target, properties}, keys of both ends
// Columns: none
UNWIND $rows AS row
MATCH (s:Mandate {id: row.source})
MATCH (t:Topic {id: row.target})
CREATE (s)-[e:CONCERNS]->(t)
SET e = row.properties
