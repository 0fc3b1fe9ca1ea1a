// The key of Deliverable nodes, and what they are found by.
// Parameters: none
// Columns: none
CREATE CONSTRAINT deliverable_id IF NOT EXISTS FOR (n:Deliverable) REQUIRE n.id IS UNIQUE;
CREATE INDEX deliverable_id_index IF NOT EXISTS FOR (n:Deliverable) ON (n.id);
CREATE INDEX deliverable_resolution IF NOT EXISTS FOR (n:Deliverable) ON (n.resolution);
