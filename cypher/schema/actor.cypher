// The key of Actor nodes, and what they are found by.
// Parameters: none
// Columns: none
CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE;
CREATE INDEX actor_id_index IF NOT EXISTS FOR (n:Actor) ON (n.id);
