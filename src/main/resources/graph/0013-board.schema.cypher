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
// What a park revises, what people have seen, follow and wait for, and whose turn it is to draft.
CREATE CONSTRAINT opportunity_revision_id IF NOT EXISTS FOR (n:OpportunityRevision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT board_visit_user IF NOT EXISTS FOR (n:BoardVisit) REQUIRE n.user IS UNIQUE;
CREATE CONSTRAINT board_id IF NOT EXISTS FOR (n:Board) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT opportunity_search_id IF NOT EXISTS FOR (n:OpportunitySearch) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT opportunity_search_name IF NOT EXISTS FOR (n:OpportunitySearch) REQUIRE (n.user, n.folded) IS UNIQUE;
CREATE INDEX opportunity_published IF NOT EXISTS FOR (n:Opportunity) ON (n.publishedAt);
// Questions of chambers about what parks look for.
CREATE CONSTRAINT question_id IF NOT EXISTS FOR (n:Question) REQUIRE n.id IS UNIQUE;
CREATE INDEX question_opportunity IF NOT EXISTS FOR (n:Question) ON (n.opportunity);
// What is done once a day.
CREATE CONSTRAINT daily_task_name IF NOT EXISTS FOR (n:DailyTask) REQUIRE n.name IS UNIQUE;
// What enterprises ask to be put right.
CREATE CONSTRAINT correction_id IF NOT EXISTS FOR (n:Correction) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT correction_turn_enterprise IF NOT EXISTS FOR (n:CorrectionTurn) REQUIRE n.enterprise IS UNIQUE;
CREATE INDEX correction_enterprise IF NOT EXISTS FOR (n:Correction) ON (n.enterprise);
CREATE INDEX correction_state IF NOT EXISTS FOR (n:Correction) ON (n.state, n.dueOn);
