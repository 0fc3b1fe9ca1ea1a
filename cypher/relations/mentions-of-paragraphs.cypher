// The relationships from some paragraphs to the actors that they name.
// Parameters:
//   keys     keys of the paragraphs
//   targets  map: true for each key of a node that they may end at; null: wherever they end
// Columns:
//   source          key of the node that the relationship begins at
//   type            its type
//   target          key of the node that it ends at
//   printed         the words that say so
//   start           where they begin in the paragraph's text
//   end             where they end
//   language        the language of the text
//   introduces      the name under which the text introduces the actor; null where it is known without this text
//   introducesKind  as what the text introduces it; null likewise
UNWIND $keys AS key
MATCH (n:Paragraph {id: key})-[e:MENTIONS]->(m)
WHERE $targets IS NULL OR $targets[m.id]
RETURN n.id AS source, type(e) AS type, m.id AS target, e.printed AS printed, e.start AS start, e.end AS end,
       e.language AS language, e.introduces AS introduces, e.introducesKind AS introducesKind
ORDER BY source, target, language, start
LIMIT 200000
