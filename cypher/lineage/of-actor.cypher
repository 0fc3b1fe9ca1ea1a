// The resolutions that set up, renew, change or end some bodies, the oldest first.
// Parameters:
//   actors  keys of the bodies
// Columns:
//   actor       key of the body
//   resolution  key of the resolution
//   number      its number
//   adopted     date of its adoption, null where it is not known
//   loaded      whether its text is loaded
//   properties  what it does, until when, and the words that say so
UNWIND $actors AS actor
MATCH (a:Actor {id: actor})<-[e:ESTABLISHES|DECIDES_ON]-(r:Resolution)
RETURN a.id AS actor, r.id AS resolution, r.number AS number, r.adopted AS adopted, coalesce(r.loaded, false) AS loaded,
       properties(e) AS properties
ORDER BY actor, number, e.source, e.language, e.paragraph, e.start, e.act
LIMIT 20000
