// Removes the paragraphs of some resolutions that have no words in any language left.
// Parameters:
//   symbols  keys of the resolutions
// Columns: none
UNWIND $symbols AS symbol
MATCH (p:Paragraph {resolution: symbol})
WHERE coalesce(p.text_en, p.text_fr, p.text_es, p.text_ru, p.text_zh, p.text_ar) IS NULL
DETACH DELETE p
