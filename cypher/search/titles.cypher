// Resolutions by words of their titles.
// Parameters:
//   words  the words, in lower case; all must occur, in one language
//   limit  how many keys at most
// Columns:
//   total  how many there are
//   ids    keys of the first of them, in the order of their keys
MATCH (n:Resolution)
WHERE all(word IN $words WHERE toLower(n.title_ar) CONTAINS word)
   OR all(word IN $words WHERE toLower(n.title_zh) CONTAINS word)
   OR all(word IN $words WHERE toLower(n.title_en) CONTAINS word)
   OR all(word IN $words WHERE toLower(n.title_fr) CONTAINS word)
   OR all(word IN $words WHERE toLower(n.title_ru) CONTAINS word)
   OR all(word IN $words WHERE toLower(n.title_es) CONTAINS word)
WITH n.id AS id
ORDER BY id
WITH collect(id) AS found
RETURN size(found) AS total, found[..$limit] AS ids
ORDER BY total
LIMIT 1
