// Removes nodes of the given labels with all their relationships, a part of them at a time.
// Parameters:
//   labels  the labels
//   limit   how many nodes at most
// Columns: none
MATCH (n)
WHERE any(label IN labels(n) WHERE label IN $labels)
WITH n LIMIT $limit
DETACH DELETE n
