// Of which version the graph is, and which catalogue it holds; no row for a graph that was never prepared.
// Parameters: none
// Columns:
//   schema     version of the graph's vocabulary
//   catalogue  fingerprint of the catalogue that was loaded, null before
MATCH (v:GraphVersion {id: 'recalling'})
RETURN v.schema AS schema, v.catalogue AS catalogue
ORDER BY schema
LIMIT 1
