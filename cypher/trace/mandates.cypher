// The mandates that a paragraph sets.
// Parameters:
//   paragraph  key of the paragraph
// Columns:
//   id  the mandate's key
MATCH (p:Paragraph {id: $paragraph})-[:SETS]->(m:Mandate)
RETURN m.id AS id
ORDER BY id
LIMIT 1000
