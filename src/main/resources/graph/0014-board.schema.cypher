// What parks look for, and what boards of it are read by.
CREATE CONSTRAINT opportunity_id IF NOT EXISTS FOR (n:Opportunity) REQUIRE n.id IS UNIQUE;
CREATE INDEX opportunity_status IF NOT EXISTS FOR (n:Opportunity) ON (n.status, n.deadline);
CREATE INDEX opportunity_park IF NOT EXISTS FOR (n:Opportunity) ON (n.park);
// Inboxes: one unread entry of a reader about an object.
CREATE CONSTRAINT notice_id IF NOT EXISTS FOR (n:Notice) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT notice_open_key IF NOT EXISTS FOR (n:Notice) REQUIRE n.openKey IS UNIQUE;
CREATE CONSTRAINT notice_settings_user IF NOT EXISTS FOR (n:NoticeSettings) REQUIRE n.user IS UNIQUE;
CREATE INDEX notice_user IF NOT EXISTS FOR (n:Notice) ON (n.user, n.at);
CREATE INDEX notice_object IF NOT EXISTS FOR (n:Notice) ON (n.object);
CREATE INDEX notice_changed_at IF NOT EXISTS FOR (n:Notice) ON (n.changedAt);
