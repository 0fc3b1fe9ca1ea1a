// Removes those of some instruments that nothing in the graph refers to any more.
// Parameters:
//   ids  keys of the instruments
// Columns: none
UNWIND $ids AS id
MATCH (n:Instrument {id: id})
WHERE NOT (n)--()
DELETE n
