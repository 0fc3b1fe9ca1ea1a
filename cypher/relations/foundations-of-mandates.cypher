// What some mandates build on. Mandates that have it from the same words are one row: all of a resolution have its preamble's.
// Parameters:
//   keys     keys of the mandates
//   targets  map: true for each key of a resolution or instrument that counts; null: all of them
// Columns:
//   sources     keys of the mandates
//   target      key of the resolution or instrument
//   basis       the ground: clause, paragraph, preamble
//   paragraph   key of the paragraph with the words; null where no words were found
//   printed     the words
//   start       where they begin in the paragraph's text
//   end         where they end
//   language    the language of the text
UNWIND $keys AS key
MATCH (n:Mandate {id: key})-[b:BUILDS_ON]->(t)
WHERE $targets IS NULL OR $targets[t.id]
WITH n.id AS source, t.id AS target, b.basis AS basis, b.paragraph AS paragraph, b.printed AS printed, b.start AS start,
     b.end AS end, b.language AS language
RETURN collect(source) AS sources, target, basis, paragraph, printed, start, end, language
ORDER BY target, language, start, basis, paragraph, printed, end
LIMIT 200000
