// Where the relationships of some resolutions' mandates lead.
// Parameters:
//   symbols  keys of the resolutions
// Columns:
//   source  key of the mandate
//   type    type of the relationship
//   basis   on which ground the mandate builds on what it leads to: clause, paragraph, preamble; null for other types
//   target  key of the node that it leads to
UNWIND $symbols AS symbol
MATCH (r:Resolution {id: symbol})-[:HAS_PARAGRAPH]->(p:Paragraph)-[:SETS]->(n:Mandate)
MATCH (n)-[e]->(m)
RETURN DISTINCT n.id AS source, type(e) AS type, e.basis AS basis, m.id AS target
ORDER BY source, type, target, basis
LIMIT 200000
