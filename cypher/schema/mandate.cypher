// The key of Mandate nodes, and what they are found by.
// Parameters: none
// Columns: none
CREATE CONSTRAINT mandate_id IF NOT EXISTS FOR (n:Mandate) REQUIRE n.id IS UNIQUE;
CREATE INDEX mandate_id_index IF NOT EXISTS FOR (n:Mandate) ON (n.id);
CREATE INDEX mandate_resolution IF NOT EXISTS FOR (n:Mandate) ON (n.resolution);
