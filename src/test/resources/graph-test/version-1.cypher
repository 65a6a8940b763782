// Constraints and indexes of graph schema version 1, each idempotent. Statements end with a semicolon.
CREATE CONSTRAINT graph_state_id IF NOT EXISTS FOR (n:GraphState) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_version IF NOT EXISTS FOR (n:Change) REQUIRE n.version IS UNIQUE;
CREATE CONSTRAINT import_id IF NOT EXISTS FOR (n:Import) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT region_adcode IF NOT EXISTS FOR (n:Region) REQUIRE n.adcode IS UNIQUE;
CREATE CONSTRAINT zone_code IF NOT EXISTS FOR (n:Zone) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT park_code IF NOT EXISTS FOR (n:Park) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT site_id IF NOT EXISTS FOR (n:Site) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT industry_chain_code IF NOT EXISTS FOR (n:IndustryChain) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT chain_segment_code IF NOT EXISTS FOR (n:ChainSegment) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT enterprise_key IF NOT EXISTS FOR (n:Enterprise) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT enterprise_uscc IF NOT EXISTS FOR (n:Enterprise) REQUIRE n.uscc IS UNIQUE;
CREATE CONSTRAINT product_name IF NOT EXISTS FOR (n:Product) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT label_code IF NOT EXISTS FOR (n:Label) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT signal_id IF NOT EXISTS FOR (n:Signal) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT chamber_key IF NOT EXISTS FOR (n:Chamber) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT liaison_office_key IF NOT EXISTS FOR (n:LiaisonOffice) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT figure_id IF NOT EXISTS FOR (n:Figure) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT weight_set_id IF NOT EXISTS FOR (n:WeightSet) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT weight_set_name IF NOT EXISTS FOR (n:WeightSet) REQUIRE (n.park, n.name) IS UNIQUE;
CREATE INDEX enterprise_name IF NOT EXISTS FOR (n:Enterprise) ON (n.name);
CREATE INDEX enterprise_adcode IF NOT EXISTS FOR (n:Enterprise) ON (n.adcode);
CREATE TEXT INDEX enterprise_name_text IF NOT EXISTS FOR (n:Enterprise) ON (n.name);
CREATE INDEX anchor_short_name IF NOT EXISTS FOR (n:Anchor) ON (n.shortName);
CREATE INDEX chain_segment_chain IF NOT EXISTS FOR (n:ChainSegment) ON (n.chain);
CREATE INDEX region_parent IF NOT EXISTS FOR (n:Region) ON (n.parent);
CREATE INDEX supplies_evidence IF NOT EXISTS FOR ()-[r:SUPPLIES]-() ON (r.evidenceId);
CREATE INDEX makes_evidence IF NOT EXISTS FOR ()-[r:MAKES]-() ON (r.evidenceId);
CREATE INDEX operates_in_evidence IF NOT EXISTS FOR ()-[r:OPERATES_IN]-() ON (r.evidenceId);
CREATE INDEX invests_in_evidence IF NOT EXISTS FOR ()-[r:INVESTS_IN]-() ON (r.evidenceId);
CREATE INDEX located_in_evidence IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() ON (r.evidenceId);
CREATE INDEX present_in_evidence IF NOT EXISTS FOR ()-[r:PRESENT_IN]-() ON (r.evidenceId);
CREATE INDEX showed_evidence IF NOT EXISTS FOR ()-[r:SHOWED]-() ON (r.evidenceId);
CREATE INDEX holds_evidence IF NOT EXISTS FOR ()-[r:HOLDS]-() ON (r.evidenceId);
CREATE INDEX demands_evidence IF NOT EXISTS FOR ()-[r:DEMANDS]-() ON (r.evidenceId);
CREATE INDEX focuses_on_evidence IF NOT EXISTS FOR ()-[r:FOCUSES_ON]-() ON (r.evidenceId);
CREATE INDEX serves_evidence IF NOT EXISTS FOR ()-[r:SERVES]-() ON (r.evidenceId);
CREATE INDEX partners_with_evidence IF NOT EXISTS FOR ()-[r:PARTNERS_WITH]-() ON (r.evidenceId);
CREATE INDEX feeds_evidence IF NOT EXISTS FOR ()-[r:FEEDS]-() ON (r.evidenceId);
CREATE INDEX surveyed_evidence IF NOT EXISTS FOR ()-[r:SURVEYED]-() ON (r.evidenceId);
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
MERGE (s:GraphState {id: 'graph'})
SET s.schemaVersion = 1, s.dataVersion = 7, s.digest = 'd', s.asOf = '2026-11-30';
CREATE (z:Zone {code: 'Z', name: '甲区'})
CREATE (a:Enterprise {key: 'A', name: '甲', legalName: '甲公司', source: '测试'})
CREATE (b:Enterprise:Anchor {key: 'B', name: '乙'})
CREATE (a)-[:SUPPLIES {evidenceId: 'supplies-1', product: '灯', note: '注', source: '测试'}]->(b)
CREATE (a)-[:INVESTS_IN {evidenceId: 'invests-in-1', source: '测试'}]->(b)
CREATE (z)<-[:ACTS_FOR]-(:User {id: 'u', login: 'admin', role: 'ZONE_ADMINISTRATOR'});
