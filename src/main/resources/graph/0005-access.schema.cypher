// Accounts, sign-ins, tokens and the audit trail.
CREATE CONSTRAINT access_state_id IF NOT EXISTS FOR (n:AccessState) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT user_id IF NOT EXISTS FOR (n:User) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT user_login IF NOT EXISTS FOR (n:User) REQUIRE n.login IS UNIQUE;
CREATE CONSTRAINT session_id IF NOT EXISTS FOR (n:Session) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT api_token_id IF NOT EXISTS FOR (n:ApiToken) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT api_token_hash IF NOT EXISTS FOR (n:ApiToken) REQUIRE n.hash IS UNIQUE;
CREATE CONSTRAINT sign_in_attempts_name IF NOT EXISTS FOR (n:SignInAttempts) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT audit_event_id IF NOT EXISTS FOR (n:AuditEvent) REQUIRE n.id IS UNIQUE;
CREATE INDEX sign_in_attempts_last IF NOT EXISTS FOR (n:SignInAttempts) ON (n.lastFailureAt);
CREATE INDEX audit_event_at IF NOT EXISTS FOR (n:AuditEvent) ON (n.at);
CREATE INDEX audit_event_viewer IF NOT EXISTS FOR (n:AuditEvent) ON (n.viewer, n.at);
CREATE INDEX audit_event_kind IF NOT EXISTS FOR (n:AuditEvent) ON (n.kind, n.at);
CREATE INDEX user_role IF NOT EXISTS FOR (n:User) ON (n.role);
