// Removes the words of one language from mandates.
// Parameters:
//   wordings  list of {symbol, cleared}, cleared with null for each property of the language
// Columns: none
UNWIND $wordings AS wording
MATCH (m:Mandate {resolution: wording.symbol})
SET m += wording.cleared
SET m.verbType = coalesce(m.verbType_en, m.verbType_fr, m.verbType_es, m.verbType_ru, m.verbType_zh, m.verbType_ar)
