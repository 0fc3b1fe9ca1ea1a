// The nodes that point at some nodes.
// Parameters:
//   keys   keys of the nodes
//   types  types of the relationships to follow
//   limit  how many rows at most
// Columns:
//   source  key of the node that was given
//   target  key of its neighbour
UNWIND $keys AS key
CALL (key) {
  MATCH (n:Resolution {id: key})
  RETURN n
  UNION ALL
  MATCH (n:Instrument {id: key})
  RETURN n
  UNION ALL
  MATCH (n:Actor {id: key})
  RETURN n
  UNION ALL
  MATCH (n:Topic {id: key})
  RETURN n
  UNION ALL
  MATCH (n:Paragraph {id: key})
  RETURN n
  UNION ALL
  MATCH (n:Mandate {id: key})
  RETURN n
  UNION ALL
  MATCH (n:Deliverable {id: key})
  RETURN n
}
MATCH (n)<-[e]-(m)
WHERE type(e) IN $types
RETURN DISTINCT n.id AS source, m.id AS target
ORDER BY source, target
LIMIT $limit
