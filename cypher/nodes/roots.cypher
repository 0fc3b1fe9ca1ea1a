// Resolutions, instruments, actors and topics with all their properties, by their keys.
// Parameters:
//   keys  the keys
// Columns:
//   id          the key
//   type        the node's label
//   properties  all properties of the node
UNWIND $keys AS key
CALL (key) {
  MATCH (n:Resolution {id: key})
  RETURN n.id AS id, 'Resolution' AS type, properties(n) AS properties
  UNION ALL
  MATCH (n:Instrument {id: key})
  RETURN n.id AS id, 'Instrument' AS type, properties(n) AS properties
  UNION ALL
  MATCH (n:Actor {id: key})
  RETURN n.id AS id, 'Actor' AS type, properties(n) AS properties
  UNION ALL
  MATCH (n:Topic {id: key})
  RETURN n.id AS id, 'Topic' AS type, properties(n) AS properties
}
RETURN id, type, properties
ORDER BY id, type
LIMIT 50000
