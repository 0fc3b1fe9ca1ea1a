// Whom and what some resolutions refer to: nodes that may be of no more use once these resolutions say something else.
// Parameters:
//   symbols  keys of the resolutions
// Columns:
//   type  label of the node
//   id    its key
UNWIND $symbols AS symbol
CALL (symbol) {
  MATCH (p:Paragraph {resolution: symbol})-[:MENTIONS]->(n:Actor)
  RETURN 'Actor' AS type, n.id AS id
  UNION
  MATCH (m:Mandate {resolution: symbol})-[:ASSIGNED_TO|INVOLVES]->(n:Actor)
  RETURN 'Actor' AS type, n.id AS id
  UNION
  MATCH (r:Resolution {id: symbol})-[:ESTABLISHES|DECIDES_ON]->(n:Actor)
  RETURN 'Actor' AS type, n.id AS id
  UNION
  MATCH (p:Paragraph {resolution: symbol})-[:CITES]->(n:Instrument)
  RETURN 'Instrument' AS type, n.id AS id
  UNION
  MATCH (m:Mandate {resolution: symbol})-[:BUILDS_ON]->(n:Instrument)
  RETURN 'Instrument' AS type, n.id AS id
  UNION
  MATCH (m:Mandate {resolution: symbol})-[:CONCERNS]->(n:Topic)
  RETURN 'Topic' AS type, n.id AS id
  UNION
  MATCH (p:Paragraph {resolution: symbol})-[:CITES]->(n:Resolution)
  WHERE n.source IS NULL
  RETURN 'Resolution' AS type, n.id AS id
}
RETURN DISTINCT type, id
ORDER BY type, id
LIMIT 100000
