// Removes which resolution cites which as the catalogue knew it; what was read from texts stays.
// Parameters: none
// Columns: none
MATCH (:Resolution)-[e:CITES]->(:Resolution)
WHERE e.source <> 'text'
DELETE e
