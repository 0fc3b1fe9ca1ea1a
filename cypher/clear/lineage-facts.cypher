// Removes which bodies resolutions set up and decide on as the catalogue knew it; what was read from texts stays.
// Parameters: none
// Columns: none
MATCH (:Resolution)-[e:ESTABLISHES|DECIDES_ON]->(:Actor)
WHERE e.source <> 'text'
DELETE e
