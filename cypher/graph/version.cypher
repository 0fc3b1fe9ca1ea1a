// Of which version the graph is, and what it holds; no row for a graph that was never prepared.
// Parameters: none
// Columns:
//   schema     version of the graph's vocabulary
//   catalogue  fingerprint of the catalogue that was loaded, null before
//   revision   changes with everything that is loaded; null for a graph that was loaded before there were revisions
MATCH (v:GraphVersion {id: 'recalling'})
RETURN v.schema AS schema, v.catalogue AS catalogue, v.revision AS revision
ORDER BY schema
LIMIT 1
