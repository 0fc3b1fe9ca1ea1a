// The mandates with something due within some dates, with what they are sorted by.
// Parameters:
//   from  first date, as text
//   to    last date, as text; a month and its days sort between the month and the month with ~ after it
// Columns:
//   id          the mandate's key
//   verbType    type of its verb
//   resolution  number of its resolution
//   adopted     date of its resolution
//   paragraph   place of its paragraph in the resolution
//   place       its place in the paragraph
//   due         due dates of its deliverables
MATCH (within:Deliverable)
WHERE within.due >= $from AND within.due <= $to
MATCH (within)<-[:REQUIRES]-(m:Mandate)
MATCH (m)<-[:SETS]-(p:Paragraph)<-[:HAS_PARAGRAPH]-(r:Resolution)
RETURN DISTINCT m.id AS id, m.verbType AS verbType, r.number AS resolution, r.adopted AS adopted, p.order AS paragraph,
       m.order AS place,
       [(m)-[:REQUIRES]->(d:Deliverable) WHERE d.due IS NOT NULL | d.due] AS due
ORDER BY id
LIMIT 200000
