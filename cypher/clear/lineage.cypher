// Removes which bodies resolutions set up and decide on in the words of one language.
// Parameters:
//   wordings  list of {symbol, language}
// Columns: none
UNWIND $wordings AS wording
MATCH (r:Resolution {id: wording.symbol})
MATCH (r)-[e:ESTABLISHES|DECIDES_ON]->(:Actor)
WHERE e.language = wording.language
DELETE e
