// Notes the version of the graph's vocabulary, or the catalogue that the graph now holds.
// Parameters:
//   properties  map: schema, catalogue; what is not in it stays
// Columns: none
MERGE (v:GraphVersion {id: 'recalling'})
SET v += $properties
