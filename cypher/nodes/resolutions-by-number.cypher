// Resolutions by their numbers.
// Parameters:
//   numbers  the numbers
//   limit    how many rows at most
// Columns:
//   id      the resolution's key
//   number  its number
MATCH (r:Resolution)
WHERE r.number IN $numbers
RETURN r.id AS id, r.number AS number
ORDER BY number
LIMIT $limit
