// Adds mandates to their paragraphs, in one language's words. Where languages differ in the type of the verb, the first of
// English, French, Spanish, Russian, Chinese and Arabic that is loaded counts.
// Parameters:
//   rows  list of {id, parent, properties}; parent is the paragraph's key
// Columns: none
UNWIND $rows AS row
MATCH (p:Paragraph {id: row.parent})
MERGE (m:Mandate {id: row.id})
SET m += row.properties
SET m.verbType = coalesce(m.verbType_en, m.verbType_fr, m.verbType_es, m.verbType_ru, m.verbType_zh, m.verbType_ar)
MERGE (p)-[:SETS]->(m)
