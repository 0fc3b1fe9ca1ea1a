// The full-text index of paragraphs in all languages. Its analyzer takes ideographs in pairs and other writing by words.
// Parameters: none
// Columns: none
CREATE FULLTEXT INDEX paragraph_texts IF NOT EXISTS FOR (n:Paragraph)
ON EACH [n.text_ar, n.text_zh, n.text_en, n.text_fr, n.text_ru, n.text_es]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CALL db.awaitIndex('paragraph_texts', 300);
