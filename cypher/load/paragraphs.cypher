// Adds paragraphs to their resolutions, in one language's words; their words in other languages stay.
// Parameters:
//   rows  list of {id, parent, properties}; parent is the resolution's key
// Columns: none
UNWIND $rows AS row
MATCH (r:Resolution {id: row.parent})
MERGE (p:Paragraph {id: row.id})
SET p += row.properties
MERGE (r)-[:HAS_PARAGRAPH]->(p)
