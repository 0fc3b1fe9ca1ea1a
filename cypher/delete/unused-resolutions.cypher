// Removes those of some resolutions that are neither catalogued nor loaded, and that nothing refers to any more.
// Parameters:
//   ids  keys of the resolutions
// Columns: none
UNWIND $ids AS id
MATCH (r:Resolution {id: id})
WHERE r.source IS NULL AND NOT r.loaded AND NOT (r)--()
DELETE r
