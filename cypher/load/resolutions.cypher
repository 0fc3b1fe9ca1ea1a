// Adds resolutions as the catalogue knows them, or renews what it says; what was read from their texts stays.
// Parameters:
//   rows  list of {id, properties}
// Columns: none
UNWIND $rows AS row
MERGE (r:Resolution {id: row.id})
SET r.loaded = coalesce(r.loaded, false), r.languages = coalesce(r.languages, []), r += row.properties
