// Every place where some resolutions cite other resolutions.
// Parameters:
//   keys   keys of the citing resolutions
//   limit  how many rows at most
// Columns:
//   source      key of the citing resolution
//   target      key of the cited one
//   paragraph   key of the paragraph that cites
//   properties  all properties of the citation
UNWIND $keys AS key
MATCH (r:Resolution {id: key})-[:HAS_PARAGRAPH]->(p:Paragraph)-[c:CITES]->(t:Resolution)
RETURN p.resolution AS source, t.id AS target, p.id AS paragraph, properties(c) AS properties
ORDER BY source, target, p.order, paragraph, properties.language, properties.start
LIMIT $limit
