// Removes the mandates of some resolutions that have no words in any language left.
// Parameters:
//   symbols  keys of the resolutions
// Columns: none
UNWIND $symbols AS symbol
MATCH (m:Mandate {resolution: symbol})
WHERE coalesce(m.text_en, m.text_fr, m.text_es, m.text_ru, m.text_zh, m.text_ar) IS NULL
DETACH DELETE m
