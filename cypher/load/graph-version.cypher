// Notes the version of the graph's vocabulary, the catalogue that the graph now holds, or that it has changed.
// Parameters:
//   properties  map: schema, catalogue, revision; what is not in it stays
// Columns: none
MERGE (v:GraphVersion {id: 'recalling'})
SET v += $properties
