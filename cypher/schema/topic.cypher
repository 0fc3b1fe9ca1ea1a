// The key of Topic nodes, and what they are found by.
// Parameters: none
// Columns: none
CREATE CONSTRAINT topic_id IF NOT EXISTS FOR (n:Topic) REQUIRE n.id IS UNIQUE;
CREATE INDEX topic_id_index IF NOT EXISTS FOR (n:Topic) ON (n.id);
