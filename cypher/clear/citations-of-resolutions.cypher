// Removes which resolutions some resolutions cite; what their paragraphs cite stays.
// Parameters:
//   symbols  keys of the citing resolutions
// Columns: none
UNWIND $symbols AS symbol
MATCH (s:Resolution {id: symbol})
MATCH (s)-[e:CITES]->(:Resolution)
DELETE e
