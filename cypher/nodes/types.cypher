// What kind of node each key names; a key that the graph does not hold gives no row.
// Parameters:
//   keys  the keys
// Columns:
//   id    the key
//   type  the node's label
UNWIND $keys AS key
CALL (key) {
  MATCH (n:Resolution {id: key})
  RETURN n.id AS id, 'Resolution' AS type
  UNION ALL
  MATCH (n:Instrument {id: key})
  RETURN n.id AS id, 'Instrument' AS type
  UNION ALL
  MATCH (n:Actor {id: key})
  RETURN n.id AS id, 'Actor' AS type
  UNION ALL
  MATCH (n:Topic {id: key})
  RETURN n.id AS id, 'Topic' AS type
  UNION ALL
  MATCH (n:Paragraph {id: key})
  RETURN n.id AS id, 'Paragraph' AS type
  UNION ALL
  MATCH (n:Mandate {id: key})
  RETURN n.id AS id, 'Mandate' AS type
  UNION ALL
  MATCH (n:Deliverable {id: key})
  RETURN n.id AS id, 'Deliverable' AS type
}
RETURN id, type
ORDER BY id, type
LIMIT 50000
