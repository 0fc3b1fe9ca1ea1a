// The key of Paragraph nodes, and what they are found by.
// Parameters: none
// Columns: none
CREATE CONSTRAINT paragraph_id IF NOT EXISTS FOR (n:Paragraph) REQUIRE n.id IS UNIQUE;
CREATE INDEX paragraph_id_index IF NOT EXISTS FOR (n:Paragraph) ON (n.id);
CREATE INDEX paragraph_resolution IF NOT EXISTS FOR (n:Paragraph) ON (n.resolution);
