// Paragraphs by the full-text index, those first whose texts fit best.
// Parameters:
//   query  in Lucene's language, with the properties' names as its fields
//   limit  how many keys at most
// Columns:
//   id  the paragraph's key
CALL db.index.fulltext.queryNodes('paragraph_texts', $query, {limit: $limit}) YIELD node, score
RETURN node.id AS id
ORDER BY score DESC, id
LIMIT $limit
