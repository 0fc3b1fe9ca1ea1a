// All bodies that resolutions set up or decide on, and how many resolutions do.
// Parameters: none
// Columns:
//   id           the body's key
//   resolutions  how many resolutions
MATCH (r:Resolution)-[:ESTABLISHES|DECIDES_ON]->(a:Actor)
RETURN a.id AS id, count(DISTINCT r.id) AS resolutions
ORDER BY resolutions DESC, id
LIMIT 5000
