// With which verbs the paragraphs of loaded texts cite resolutions, over all.
// Parameters: none
// Columns:
//   source  key of the citing resolution
//   target  key of the cited one
//   force   the citing verb's kind
MATCH (p:Paragraph)-[c:CITES]->(t:Resolution)
WHERE c.force IS NOT NULL
RETURN DISTINCT p.resolution AS source, t.id AS target, c.force AS force
ORDER BY source, target, force
LIMIT 400000
