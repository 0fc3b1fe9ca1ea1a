// How many nodes of each kind the graph holds.
// Parameters: none
// Columns:
//   type   the label
//   count  how many nodes have it
CALL () {
  MATCH (n:Resolution)
  RETURN 'Resolution' AS type, count(n) AS count
  UNION ALL
  MATCH (n:Instrument)
  RETURN 'Instrument' AS type, count(n) AS count
  UNION ALL
  MATCH (n:Actor)
  RETURN 'Actor' AS type, count(n) AS count
  UNION ALL
  MATCH (n:Topic)
  RETURN 'Topic' AS type, count(n) AS count
  UNION ALL
  MATCH (n:Paragraph)
  RETURN 'Paragraph' AS type, count(n) AS count
  UNION ALL
  MATCH (n:Mandate)
  RETURN 'Mandate' AS type, count(n) AS count
  UNION ALL
  MATCH (n:Deliverable)
  RETURN 'Deliverable' AS type, count(n) AS count
}
RETURN type, count
ORDER BY type
LIMIT 20
