// Removes the deliverables of some resolutions that have no words in any language left.
// Parameters:
//   symbols  keys of the resolutions
// Columns: none
UNWIND $symbols AS symbol
MATCH (d:Deliverable {resolution: symbol})
WHERE coalesce(d.text_en, d.text_fr, d.text_es, d.text_ru, d.text_zh, d.text_ar) IS NULL
DETACH DELETE d
