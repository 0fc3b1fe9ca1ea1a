// The mandates of a resolution, with what they are sorted by.
// Parameters:
//   resolution  key of the resolution
// Columns:
//   id          the mandate's key
//   verbType    type of its verb
//   resolution  number of its resolution
//   adopted     date of its resolution
//   paragraph   place of its paragraph in the resolution
//   place       its place in the paragraph
//   due         due dates of its deliverables
MATCH (r:Resolution {id: $resolution})-[:HAS_PARAGRAPH]->(p:Paragraph)-[:SETS]->(m:Mandate)
RETURN DISTINCT m.id AS id, m.verbType AS verbType, r.number AS resolution, r.adopted AS adopted, p.order AS paragraph,
       m.order AS place,
       [(m)-[:REQUIRES]->(d:Deliverable) WHERE d.due IS NOT NULL | d.due] AS due
ORDER BY id
LIMIT 200000
