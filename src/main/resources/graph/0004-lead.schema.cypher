// Weights a park saved.
CREATE CONSTRAINT weight_set_id IF NOT EXISTS FOR (n:WeightSet) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT weight_set_name IF NOT EXISTS FOR (n:WeightSet) REQUIRE (n.park, n.name) IS UNIQUE;
