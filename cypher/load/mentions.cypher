// Adds whom paragraphs name, one relationship for each mention.
// Parameters:
//   rows  list of {source, target, properties}, keys of both ends
// Columns: none
UNWIND $rows AS row
MATCH (s:Paragraph {id: row.source})
MATCH (t:Actor {id: row.target})
CREATE (s)-[e:MENTIONS]->(t)
SET e = row.properties
