// Every resolution, with what a picture of all of them tells of each.
// Parameters: none
// Columns:
//   id          the resolution's key
//   number      its number
//   year        its year
//   adopted     date of its adoption, null where it is not known
//   loaded      whether its text is loaded
//   chapterVii  whether it acts under Chapter VII, null where it is not known
//   subjects    its subject headings, null where there are none
//   title_en    its title, by language; null where it has none in that language
//   title_zh    likewise
MATCH (r:Resolution)
RETURN r.id AS id, r.number AS number, r.year AS year, r.adopted AS adopted, coalesce(r.loaded, false) AS loaded,
       r.chapterVii AS chapterVii, r.subjects AS subjects, r.title_en AS title_en, r.title_zh AS title_zh
ORDER BY number, id
LIMIT 20000
