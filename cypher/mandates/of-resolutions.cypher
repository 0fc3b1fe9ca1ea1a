// The mandates of some resolutions, with what they are sorted and chosen by.
// Parameters:
//   symbols  keys of the resolutions
// Columns:
//   id          the mandate's key
//   verbType    type of its verb
//   resolution  number of its resolution
//   adopted     date of its resolution
//   paragraph   place of its paragraph in the resolution
//   place       its place in the paragraph
//   due         due dates of its deliverables
//   assignees   keys of the actors that it tasks, once for each time that it does
//   involved    keys of the actors that it involves, likewise
//   topics      keys of the topics that it concerns, likewise
UNWIND $symbols AS symbol
MATCH (r:Resolution {id: symbol})-[:HAS_PARAGRAPH]->(p:Paragraph)-[:SETS]->(m:Mandate)
RETURN m.id AS id, m.verbType AS verbType, r.number AS resolution, r.adopted AS adopted, p.order AS paragraph,
       m.order AS place,
       [(m)-[:REQUIRES]->(d:Deliverable) WHERE d.due IS NOT NULL | d.due] AS due,
       [(m)-[:ASSIGNED_TO]->(a:Actor) | a.id] AS assignees,
       [(m)-[:INVOLVES]->(b:Actor) | b.id] AS involved,
       [(m)-[:CONCERNS]->(t:Topic) | t.id] AS topics
ORDER BY id
LIMIT 200000
