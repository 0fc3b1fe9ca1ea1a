// Mandates with all their properties, by their keys.
// Parameters:
//   keys  the keys
// Columns:
//   id          the key
//   type        the node's label
//   properties  all properties of the node
UNWIND $keys AS key
MATCH (n:Mandate {id: key})
RETURN n.id AS id, 'Mandate' AS type, properties(n) AS properties
ORDER BY id
LIMIT 50000
