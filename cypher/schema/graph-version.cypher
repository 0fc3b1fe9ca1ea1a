// The key of GraphVersion nodes, and what they are found by.
// Parameters: none
// Columns: none
CREATE CONSTRAINT graph_version_id IF NOT EXISTS FOR (n:GraphVersion) REQUIRE n.id IS UNIQUE;
CREATE INDEX graph_version_id_index IF NOT EXISTS FOR (n:GraphVersion) ON (n.id);
