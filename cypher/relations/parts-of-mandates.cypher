// The relationships from some mandates to what they require.
// Parameters:
//   keys     keys of the mandates
//   targets  map: true for each key of a node that they may end at; null: wherever they end
// Columns:
//   source      key of the node that the relationship begins at
//   type        its type
//   target      key of the node that it ends at
//   properties  all properties of the relationship
UNWIND $keys AS key
MATCH (n:Mandate {id: key})-[e:REQUIRES]->(m)
WHERE $targets IS NULL OR $targets[m.id]
RETURN n.id AS source, type(e) AS type, m.id AS target, properties(e) AS properties
ORDER BY source, target
LIMIT 200000
