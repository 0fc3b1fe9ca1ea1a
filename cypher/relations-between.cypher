// The relationships that lead from some nodes to some. Only resolutions, paragraphs and mandates have any.
// Parameters:
//   keys     keys of the nodes that they begin at
//   types    types of the relationships that are wanted
//   targets  map: true for each key of a node that they may end at
// Columns:
//   source      key of the node that the relationship begins at
//   type        its type
//   target      key of the node that it ends at
//   properties  all properties of the relationship
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
WHERE type(e) IN $types AND $targets[m.id]
RETURN n.id AS source, type(e) AS type, m.id AS target, properties(e) AS properties
ORDER BY source, type, target, e.language, e.start, e.basis
LIMIT 200000
