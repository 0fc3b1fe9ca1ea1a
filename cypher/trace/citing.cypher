// The later resolutions that cite some resolutions.
// Parameters:
//   keys  keys of the cited resolutions
// Columns:
//   source  key of the citing resolution
//   target  key of the cited one
UNWIND $keys AS key
MATCH (t:Resolution {id: key})<-[:CITES]-(r:Resolution)
WHERE r.number > t.number
RETURN DISTINCT r.id AS source, t.id AS target
ORDER BY source, target
LIMIT 200000
