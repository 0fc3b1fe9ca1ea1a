// What a paragraph cites, other than inside the name of a body.
// Parameters:
//   paragraph  key of the paragraph
// Columns:
//   target  key of the resolution or instrument
MATCH (p:Paragraph {id: $paragraph})-[c:CITES]->(t)
WHERE c.inName IS NULL
RETURN DISTINCT t.id AS target
ORDER BY target
LIMIT 1000
