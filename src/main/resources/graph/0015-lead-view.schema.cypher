// Lists of leads that people save: one of a name for a person and park.
CREATE CONSTRAINT lead_view_id IF NOT EXISTS FOR (n:LeadView) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT lead_view_name IF NOT EXISTS FOR (n:LeadView) REQUIRE (n.user, n.park, n.folded) IS UNIQUE;
CREATE INDEX lead_view_user IF NOT EXISTS FOR (n:LeadView) ON (n.user);
