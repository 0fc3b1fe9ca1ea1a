// The key of Instrument nodes, and what they are found by.
// Parameters: none
// Columns: none
CREATE CONSTRAINT instrument_id IF NOT EXISTS FOR (n:Instrument) REQUIRE n.id IS UNIQUE;
CREATE INDEX instrument_id_index IF NOT EXISTS FOR (n:Instrument) ON (n.id);
