// The key of Resolution nodes, and what they are found by.
// Parameters: none
// Columns: none
CREATE CONSTRAINT resolution_id IF NOT EXISTS FOR (n:Resolution) REQUIRE n.id IS UNIQUE;
CREATE INDEX resolution_id_index IF NOT EXISTS FOR (n:Resolution) ON (n.id);
CREATE INDEX resolution_number IF NOT EXISTS FOR (n:Resolution) ON (n.number);
