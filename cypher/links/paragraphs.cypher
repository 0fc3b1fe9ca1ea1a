// Where the relationships of some resolutions' paragraphs lead.
// Parameters:
//   symbols  keys of the resolutions
// Columns:
//   source  key of the paragraph
//   type    type of the relationship
//   basis   null
//   target  key of the node that it leads to
UNWIND $symbols AS symbol
MATCH (r:Resolution {id: symbol})-[:HAS_PARAGRAPH]->(n:Paragraph)
MATCH (n)-[e]->(m)
RETURN DISTINCT n.id AS source, type(e) AS type, null AS basis, m.id AS target
ORDER BY source, type, target
LIMIT 200000
