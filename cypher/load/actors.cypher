// Adds actors, with the kind and the names that are known whatever the text.
// Parameters:
//   rows  list of {id, properties}
// Columns: none
UNWIND $rows AS row
MERGE (n:Actor {id: row.id})
SET n += row.properties
