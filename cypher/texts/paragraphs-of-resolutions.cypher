// The texts of some resolutions' paragraphs, null in the languages that are not loaded.
// Parameters:
//   symbols  keys of the resolutions
// Columns:
//   id  the paragraph's key
//   ar  its text in Arabic
//   zh  in Chinese
//   en  in English
//   fr  in French
//   ru  in Russian
//   es  in Spanish
UNWIND $symbols AS symbol
MATCH (n:Paragraph {resolution: symbol})
RETURN n.id AS id, n.text_ar AS ar, n.text_zh AS zh, n.text_en AS en, n.text_fr AS fr, n.text_ru AS ru, n.text_es AS es
ORDER BY id
LIMIT 100000
