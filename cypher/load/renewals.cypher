// Links each resolution that decides on a body to the one before it that does, with the words of the later one.
// Parameters:
//   actors  keys of the bodies
// Columns: none
UNWIND $actors AS actor
MATCH (a:Actor {id: actor})<-[:ESTABLISHES|DECIDES_ON]-(r:Resolution)
WITH DISTINCT actor, r.id AS id, r.number AS number
ORDER BY actor, number
WITH actor, collect(id) AS chain
UNWIND range(1, size(chain) - 1) AS place
WITH actor, chain[place] AS later, chain[place - 1] AS earlier
MATCH (s:Resolution {id: later})
MATCH (t:Resolution {id: earlier})
MATCH (s)-[d:ESTABLISHES|DECIDES_ON]->(:Actor {id: actor})
CREATE (s)-[e:RENEWS]->(t)
SET e = properties(d)
SET e.actor = actor
