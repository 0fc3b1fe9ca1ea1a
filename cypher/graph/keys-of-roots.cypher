// The keys of all nodes that hang on no other: paragraphs, mandates and deliverables hang on resolutions.
// Parameters: none
// Columns:
//   id    the key
//   type  the node's label
MATCH (n)
WHERE n:Resolution OR n:Instrument OR n:Actor OR n:Topic
RETURN n.id AS id, labels(n)[0] AS type
ORDER BY type, id
LIMIT 200000
