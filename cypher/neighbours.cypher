// The nodes one relationship away from some nodes, whichever way the relationship points.
// Parameters:
//   keys   keys of the nodes
//   types  types of the relationships to follow
//   limit  how many rows at most
// Columns:
//   source  key of the node that was given
//   target  key of its neighbour
UNWIND $keys AS key
CALL (key) {
  MATCH (n:Resolution {id: key})-[e]-(m)
  WHERE type(e) IN $types
  RETURN n.id AS source, m.id AS target
  UNION ALL
  MATCH (n:Instrument {id: key})-[e]-(m)
  WHERE type(e) IN $types
  RETURN n.id AS source, m.id AS target
  UNION ALL
  MATCH (n:Actor {id: key})-[e]-(m)
  WHERE type(e) IN $types
  RETURN n.id AS source, m.id AS target
  UNION ALL
  MATCH (n:Topic {id: key})-[e]-(m)
  WHERE type(e) IN $types
  RETURN n.id AS source, m.id AS target
  UNION ALL
  MATCH (n:Paragraph {id: key})-[e]-(m)
  WHERE type(e) IN $types
  RETURN n.id AS source, m.id AS target
  UNION ALL
  MATCH (n:Mandate {id: key})-[e]-(m)
  WHERE type(e) IN $types
  RETURN n.id AS source, m.id AS target
  UNION ALL
  MATCH (n:Deliverable {id: key})-[e]-(m)
  WHERE type(e) IN $types
  RETURN n.id AS source, m.id AS target
}
RETURN DISTINCT source, target
ORDER BY source, target
LIMIT $limit
