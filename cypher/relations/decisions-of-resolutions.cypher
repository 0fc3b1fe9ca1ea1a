// The relationships from some resolutions to the bodies that they decide on, and to the resolutions that they renew.
// Parameters:
//   keys     keys of the resolutions
//   targets  map: true for each key of a node that they may end at; null: wherever they end
// Columns:
//   source      key of the node that the relationship begins at
//   type        its type
//   target      key of the node that it ends at
//   properties  all properties of the relationship
UNWIND $keys AS key
MATCH (n:Resolution {id: key})-[e:RENEWS|ESTABLISHES|DECIDES_ON]->(m)
WHERE $targets IS NULL OR $targets[m.id]
RETURN n.id AS source, type(e) AS type, m.id AS target, properties(e) AS properties
ORDER BY source, type, target, e.language, e.start, e.paragraph, e.act
LIMIT 200000
