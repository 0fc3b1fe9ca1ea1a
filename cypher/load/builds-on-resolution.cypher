// Adds the resolutions that mandates build on.
// Parameters:
//   rows  list of {sources, target, properties}, keys of the mandates and of what all of them build on alike
// Columns: none
UNWIND $rows AS row
MATCH (t:Resolution {id: row.target})
UNWIND row.sources AS source
MATCH (s:Mandate {id: source})
CREATE (s)-[e:BUILDS_ON]->(t)
SET e = row.properties
