// The mandates that build on some resolutions and instruments.
// Parameters:
//   keys   keys of the resolutions and instruments
//   bases  which grounds count: clause, paragraph, preamble
// Columns:
//   source      key of the mandate
//   paragraph   key of its paragraph
//   resolution  key of its resolution
//   target      key of what it builds on
UNWIND $keys AS key
CALL (key) {
  MATCH (t:Resolution {id: key})
  RETURN t
  UNION ALL
  MATCH (t:Instrument {id: key})
  RETURN t
}
MATCH (t)<-[b:BUILDS_ON]-(m:Mandate)
WHERE b.basis IN $bases
RETURN DISTINCT m.id AS source, m.paragraph AS paragraph, m.resolution AS resolution, t.id AS target
ORDER BY source, target
LIMIT 100000
