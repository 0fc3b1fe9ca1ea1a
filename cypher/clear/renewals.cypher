// Removes which resolutions renew which, as to some bodies.
// Parameters:
//   actors  keys of the bodies
// Columns: none
MATCH (:Resolution)-[e:RENEWS]->(:Resolution)
WHERE e.actor IN $actors
DELETE e
