// Which wordings of some resolutions are loaded, each with the digest of what was read from it.
// Parameters:
//   symbols    keys of the resolutions
//   languages  all languages
// Columns:
//   symbol    key of the resolution
//   language  language of the wording
//   digest    digest of the wording
UNWIND $symbols AS symbol
MATCH (r:Resolution {id: symbol})
UNWIND $languages AS language
WITH symbol, language, r['digest_' + language] AS digest
WHERE digest IS NOT NULL
RETURN symbol, language, digest
ORDER BY symbol, language
LIMIT 10000
