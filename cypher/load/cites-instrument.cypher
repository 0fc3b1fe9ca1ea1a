// Adds what paragraphs cite: instruments, one relationship for each mention.
// Parameters:
//   rows  list of {source, target, properties}, keys of both ends
// Columns: none
UNWIND $rows AS row
MATCH (s:Paragraph {id: row.source})
MATCH (t:Instrument {id: row.target})
CREATE (s)-[e:CITES]->(t)
SET e = row.properties
