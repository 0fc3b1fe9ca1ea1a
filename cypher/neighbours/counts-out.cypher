// How many nodes of each kind some nodes point at, by the kind of relationship. Only resolutions, paragraphs and
// mandates point at any.
// Parameters:
//   keys  keys of the nodes
// Columns:
//   id         key of the node
//   type       type of the relationships
//   neighbour  label of the nodes that they end at
//   count      how many nodes these are
UNWIND $keys AS key
CALL (key) {
  MATCH (n:Resolution {id: key})
  RETURN n
  UNION ALL
  MATCH (n:Paragraph {id: key})
  RETURN n
  UNION ALL
  MATCH (n:Mandate {id: key})
  RETURN n
}
MATCH (n)-[e]->(m)
WITH DISTINCT n.id AS id, type(e) AS type, labels(m)[0] AS neighbour, m.id AS other
RETURN id, type, neighbour, count(other) AS count
ORDER BY id, type, neighbour
LIMIT 50000
