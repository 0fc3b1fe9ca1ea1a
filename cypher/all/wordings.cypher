// Which resolutions are loaded, and in which languages.
// Parameters: none
// Columns:
//   symbol     key of the resolution
//   languages  the languages
MATCH (r:Resolution)
WHERE r.loaded
RETURN r.id AS symbol, r.languages AS languages
ORDER BY symbol
LIMIT 100000
