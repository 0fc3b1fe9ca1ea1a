// Removes whom mandates task and involve, what they are about and build on in the words of one language.
// Parameters:
//   wordings  list of {symbol, language}
// Columns: none
UNWIND $wordings AS wording
MATCH (m:Mandate {resolution: wording.symbol})
MATCH (m)-[e:ASSIGNED_TO|INVOLVES|CONCERNS|BUILDS_ON]->()
WHERE e.language = wording.language
DELETE e
