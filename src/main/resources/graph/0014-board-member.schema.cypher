// What chambers say of their members, and what is published of how many they are.
CREATE CONSTRAINT member_firm_key IF NOT EXISTS FOR (n:MemberFirm) REQUIRE n.key IS UNIQUE;
CREATE INDEX member_firm_chamber IF NOT EXISTS FOR (n:MemberFirm) ON (n.chamber);
CREATE CONSTRAINT member_publication_id IF NOT EXISTS FOR (n:MemberPublication) REQUIRE n.id IS UNIQUE;
// Who brings whom, and in which order.
CREATE CONSTRAINT referral_id IF NOT EXISTS FOR (n:Referral) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT referral_turn IF NOT EXISTS FOR (n:Referral) REQUIRE n.turn IS UNIQUE;
CREATE CONSTRAINT referral_first IF NOT EXISTS FOR (n:Referral) REQUIRE n.firstOf IS UNIQUE;
CREATE CONSTRAINT referral_pair IF NOT EXISTS FOR (n:Referral) REQUIRE n.pair IS UNIQUE;
CREATE CONSTRAINT referral_queue_id IF NOT EXISTS FOR (n:ReferralQueue) REQUIRE n.id IS UNIQUE;
CREATE INDEX referral_opportunity IF NOT EXISTS FOR (n:Referral) ON (n.opportunity, n.subject);
CREATE INDEX referral_chamber IF NOT EXISTS FOR (n:Referral) ON (n.chamber, n.changedAt);
CREATE INDEX referral_park IF NOT EXISTS FOR (n:Referral) ON (n.park, n.changedAt);
CREATE INDEX introduced_evidence IF NOT EXISTS FOR ()-[r:INTRODUCED]-() ON (r.evidenceId);
