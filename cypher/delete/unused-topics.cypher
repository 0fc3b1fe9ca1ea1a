// Removes those of some topics that nothing in the graph refers to any more.
// Parameters:
//   ids  keys of the topics
// Columns: none
UNWIND $ids AS id
MATCH (n:Topic {id: id})
WHERE NOT (n)--()
DELETE n
