// The mandates that concern a topic, with what they are sorted by.
// Parameters:
//   topic  key of the topic
// Columns:
//   id          the mandate's key
//   verbType    type of its verb
//   resolution  number of its resolution
//   adopted     date of its resolution
//   paragraph   place of its paragraph in the resolution
//   place       its place in the paragraph
//   due         due dates of its deliverables
MATCH (t:Topic {id: $topic})<-[:CONCERNS]-(m:Mandate)
MATCH (m)<-[:SETS]-(p:Paragraph)<-[:HAS_PARAGRAPH]-(r:Resolution)
RETURN DISTINCT m.id AS id, m.verbType AS verbType, r.number AS resolution, r.adopted AS adopted, p.order AS paragraph,
       m.order AS place,
       [(m)-[:REQUIRES]->(d:Deliverable) WHERE d.due IS NOT NULL | d.due] AS due
ORDER BY id
LIMIT 200000
