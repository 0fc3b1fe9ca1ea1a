// Removes the words of one language from deliverables.
// Parameters:
//   wordings  list of {symbol, cleared}, cleared with null for each property of the language
// Columns: none
UNWIND $wordings AS wording
MATCH (d:Deliverable {resolution: wording.symbol})
SET d += wording.cleared
SET d.kind = coalesce(d.kind_en, d.kind_fr, d.kind_es, d.kind_ru, d.kind_zh, d.kind_ar),
    d.due = coalesce(d.due_en, d.due_fr, d.due_es, d.due_ru, d.due_zh, d.due_ar),
    d.recurrence = coalesce(d.recurrence_en, d.recurrence_fr, d.recurrence_es, d.recurrence_ru, d.recurrence_zh, d.recurrence_ar),
    d.period = coalesce(d.period_en, d.period_fr, d.period_es, d.period_ru, d.period_zh, d.period_ar)
