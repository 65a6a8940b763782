// What parks look for, and what boards of it are read by.
CREATE CONSTRAINT opportunity_id IF NOT EXISTS FOR (n:Opportunity) REQUIRE n.id IS UNIQUE;
CREATE INDEX opportunity_status IF NOT EXISTS FOR (n:Opportunity) ON (n.status, n.deadline);
CREATE INDEX opportunity_park IF NOT EXISTS FOR (n:Opportunity) ON (n.park);
