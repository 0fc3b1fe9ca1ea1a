// The texts of some paragraphs, null in the languages that are not loaded.
// Parameters:
//   keys  the keys
// Columns:
//   id  the key
//   ar  its text in Arabic
//   zh  in Chinese
//   en  in English
//   fr  in French
//   ru  in Russian
//   es  in Spanish
UNWIND $keys AS key
MATCH (n:Paragraph {id: key})
RETURN n.id AS id, n.text_ar AS ar, n.text_zh AS zh, n.text_en AS en, n.text_fr AS fr, n.text_ru AS ru, n.text_es AS es
ORDER BY id
LIMIT 50000
