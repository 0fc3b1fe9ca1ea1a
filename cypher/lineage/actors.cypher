// The bodies that some resolutions set up or decide on.
// Parameters:
//   symbols  keys of the resolutions
// Columns:
//   id  the body's key
UNWIND $symbols AS symbol
MATCH (r:Resolution {id: symbol})-[:ESTABLISHES|DECIDES_ON]->(a:Actor)
RETURN DISTINCT a.id AS id
ORDER BY id
LIMIT 5000
