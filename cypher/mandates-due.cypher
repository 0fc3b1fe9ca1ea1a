// The mandates with something due within some dates, and that pass the filters, with what they are sorted by.
// Parameters:
//   from        first date, as text
//   to          last date, as text; a month and its days sort between the month and the month with ~ after it
//   resolution  key of their resolution, null for any
//   verbType    type of their verb, null for any
//   topic       key of a topic they concern, null for any
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
WHERE ($resolution IS NULL OR m.resolution = $resolution)
  AND ($verbType IS NULL OR m.verbType = $verbType)
  AND ($topic IS NULL OR EXISTS { (m)-[:CONCERNS]->(:Topic {id: $topic}) })
MATCH (m)<-[:SETS]-(p:Paragraph)<-[:HAS_PARAGRAPH]-(r:Resolution)
RETURN DISTINCT m.id AS id, m.verbType AS verbType, r.number AS resolution, r.adopted AS adopted, p.order AS paragraph,
       m.order AS place,
       [(m)-[:REQUIRES]->(d:Deliverable) WHERE d.due IS NOT NULL | d.due] AS due
ORDER BY id
LIMIT 200000
