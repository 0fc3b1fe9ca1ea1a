// The older resolutions that some resolutions cite.
// Parameters:
//   keys  keys of the citing resolutions
// Columns:
//   source  key of the citing resolution
//   target  key of the cited one
UNWIND $keys AS key
MATCH (r:Resolution {id: key})-[:CITES]->(t:Resolution)
WHERE t.number < r.number
RETURN DISTINCT r.id AS source, t.id AS target
ORDER BY source, target
LIMIT 200000
