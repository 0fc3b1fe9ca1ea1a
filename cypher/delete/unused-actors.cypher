// Removes those of some actors that nothing in the graph refers to any more.
// Parameters:
//   ids  keys of the actors
// Columns: none
UNWIND $ids AS id
MATCH (n:Actor {id: id})
WHERE NOT (n)--()
DELETE n
