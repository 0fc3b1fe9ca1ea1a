// Every topic, with all its properties.
// Parameters: none
// Columns:
//   id          the key
//   properties  all properties of the node
MATCH (n:Topic)
RETURN n.id AS id, properties(n) AS properties
ORDER BY id
LIMIT 200000
