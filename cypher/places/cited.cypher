// Every place where some resolutions are cited.
// Parameters:
//   keys   keys of the cited resolutions
//   limit  how many rows at most
// Columns:
//   source      key of the citing resolution
//   target      key of the cited one
//   paragraph   key of the paragraph that cites
//   properties  all properties of the citation
UNWIND $keys AS key
MATCH (t:Resolution {id: key})<-[c:CITES]-(p:Paragraph)
RETURN p.resolution AS source, t.id AS target, p.id AS paragraph, properties(c) AS properties
ORDER BY source, target, p.order, paragraph, properties.language, properties.start
LIMIT $limit
