// The relationships from some mandates to the actors that they task or involve, and to the topics that they concern.
// Parameters:
//   keys     keys of the mandates
//   targets  map: true for each key of a node that they may end at; null: wherever they end
// Columns:
//   source      key of the node that the relationship begins at
//   type        its type
//   target      key of the node that it ends at
//   printed     the words that say so
//   start       where they begin in the paragraph's text
//   end         where they end
//   language    the language of the text
UNWIND $keys AS key
MATCH (n:Mandate {id: key})-[e:ASSIGNED_TO|INVOLVES|CONCERNS]->(m)
WHERE $targets IS NULL OR $targets[m.id]
RETURN n.id AS source, type(e) AS type, m.id AS target, e.printed AS printed, e.start AS start, e.end AS end,
       e.language AS language
ORDER BY source, type, target, language, start
LIMIT 200000
