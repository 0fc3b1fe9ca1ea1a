// The nodes of one kind that point at a node by one kind of relationship.
// Parameters:
//   key        key of the node
//   type       type of the relationships
//   neighbour  label of the nodes that they begin at
//   limit      how many rows at most
// Columns:
//   id  key of the neighbour
CALL () {
  MATCH (n:Resolution {id: $key})
  RETURN n
  UNION ALL
  MATCH (n:Instrument {id: $key})
  RETURN n
  UNION ALL
  MATCH (n:Actor {id: $key})
  RETURN n
  UNION ALL
  MATCH (n:Topic {id: $key})
  RETURN n
  UNION ALL
  MATCH (n:Paragraph {id: $key})
  RETURN n
  UNION ALL
  MATCH (n:Mandate {id: $key})
  RETURN n
  UNION ALL
  MATCH (n:Deliverable {id: $key})
  RETURN n
}
MATCH (n)<-[e]-(m)
WHERE type(e) = $type AND labels(m)[0] = $neighbour
RETURN DISTINCT m.id AS id
ORDER BY id
LIMIT $limit
