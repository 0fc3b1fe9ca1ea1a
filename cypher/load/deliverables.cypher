// Adds deliverables to their mandates, in one language's words. Where languages differ in a finding, the first of English,
// French, Spanish, Russian, Chinese and Arabic that is loaded counts.
// Parameters:
//   rows  list of {id, parent, properties}; parent is the mandate's key
// Columns: none
UNWIND $rows AS row
MATCH (m:Mandate {id: row.parent})
MERGE (d:Deliverable {id: row.id})
SET d += row.properties
SET d.kind = coalesce(d.kind_en, d.kind_fr, d.kind_es, d.kind_ru, d.kind_zh, d.kind_ar),
    d.due = coalesce(d.due_en, d.due_fr, d.due_es, d.due_ru, d.due_zh, d.due_ar),
    d.recurrence = coalesce(d.recurrence_en, d.recurrence_fr, d.recurrence_es, d.recurrence_ru, d.recurrence_zh, d.recurrence_ar),
    d.period = coalesce(d.period_en, d.period_fr, d.period_es, d.period_ru, d.period_zh, d.period_ar)
MERGE (m)-[:REQUIRES]->(d)
