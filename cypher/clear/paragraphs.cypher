// Removes the words of one language from paragraphs.
// Parameters:
//   wordings  list of {symbol, cleared}, cleared with null for each property of the language
// Columns: none
UNWIND $wordings AS wording
MATCH (p:Paragraph {resolution: wording.symbol})
SET p += wording.cleared
