// Removes what paragraphs cite and whom they name in the words of one language.
// Parameters:
//   wordings  list of {symbol, language}
// Columns: none
UNWIND $wordings AS wording
MATCH (p:Paragraph {resolution: wording.symbol})
MATCH (p)-[e:CITES|MENTIONS]->()
WHERE e.language = wording.language
DELETE e
