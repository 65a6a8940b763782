package org.lianzhao.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianzhao.platform.GlobalId;

/**
 * How the table of fields gets at an object of each type: a document with a place for the fields. A
 * name with a slash is the same type outside the scope of a park team or chamber.
 */
final class Ways {
    private static final String AUTO = "park(code: \"AUTO_ELECTRONICS\") { %s }";
    private static final String LEADS = in(AUTO, "leads(first: 1) { %s }");
    private static final String TUNED =
            in(AUTO, "leads(first: 1, weights: {labels: 2}) { edges { node { %s } } }");
    private static final String LEAD = in(LEADS, "edges { node { %s } }");
    private static final String MEMBER = "enterprise(key: \"S020\") { %s }";
    private static final String PRESENT = "enterprise(key: \"S111\") { %s }";
    private static final String HOLDER = "enterprise(key: \"91310000132260250X\") { %s }";
    private static final String SEGMENT = "chainSegment(code: \"A503\") { %s }";
    private static final String ZONE = "zone(code: \"CQETDZ\") { %s }";
    private static final String ASSIGNMENT = in(ZONE, "assignment(quota: 1) { %s }");

    private static final String BOARD =
            "opportunities(first: 1, filter: {parks: [\"AUTO_ELECTRONICS\"]}, orderBy: {field: DEADLINE}) { %s }";

    /** Nobody's role leads there, but a token alone: CorrectionIT has one. */
    private static final String RECORD = "enterpriseRecord(token: \"none\") { %s }";

    private static final String OPPORTUNITY = in(BOARD, "edges { node { %s } }");

    static final Map<String, String> BY_TYPE = ways();

    /** Arguments of fields that need some. */
    static final Map<String, String> ARGUMENTS =
            Map.ofEntries(
                    Map.entry("Query.node", "(id: \"" + GlobalId.of("Park", "CHAYUAN") + "\")"),
                    Map.entry(
                            "Query.opportunity",
                            "(id: \"" + GlobalId.of("Opportunity", "NONE") + "\")"),
                    Map.entry("Query.enterpriseRecord", "(token: \"none\")"),
                    Map.entry("Query.lead", "(id: \"" + lead("AUTO_ELECTRONICS") + "\")"),
                    Map.entry("Query.zone", "(code: \"CQETDZ\")"),
                    Map.entry("Query.park", "(code: \"CHAYUAN\")"),
                    Map.entry("Query.industryChain", "(code: \"HEALTH\")"),
                    Map.entry("Query.chainSegment", "(code: \"A503\")"),
                    Map.entry("Query.enterprise", "(key: \"S020\")"),
                    Map.entry("Query.members", "(chamber: \"CHAMBER_GUANGDONG\")"),
                    Map.entry("Opportunity.matchingMembers", "(chamber: \"CHAMBER_GUANGDONG\")"),
                    Map.entry("Query.region", "(adcode: \"500108\")"),
                    Map.entry("Zone.assignment", "(quota: 1)"));

    private Ways() {}

    private static Map<String, String> ways() {
        var ways = new LinkedHashMap<String, String>();
        ways.put("Query", "%s");
        masterData(ways);
        leads(ways);
        access(ways);
        members(ways);
        board(ways);
        outside(ways);
        return ways;
    }

    private static void masterData(Map<String, String> ways) {
        ways.put("Zone", ZONE);
        ways.put("Park", AUTO);
        ways.put("ParkFocus", in(AUTO, "focuses { %s }"));
        ways.put("AnchorEnterprise", in(AUTO, "anchors { %s }"));
        ways.put("Site", in(AUTO, "sites { %s }"));
        ways.put("Figure", in(ZONE, "figures { %s }"));
        ways.put("IndustryChain", "industryChain(code: \"HEALTH\") { %s }");
        ways.put("ChainSegment", SEGMENT);
        ways.put("SegmentGap", in(SEGMENT, "gap { %s }"));
        ways.put("Enterprise", MEMBER);
        ways.put("EnterpriseConnection", "enterprises(first: 1) { %s }");
        ways.put("EnterpriseEdge", "enterprises(first: 1) { edges { %s } }");
        ways.put("TradePartnerConnection", in(MEMBER, "customers { %s }"));
        ways.put("TradePartnerEdge", in(MEMBER, "customers { edges { %s } }"));
        ways.put("Supply", in(MEMBER, "customers { edges { supplies { %s } } }"));
        ways.put("PageInfo", in(MEMBER, "customers { pageInfo { %s } }"));
        ways.put("Product", in(MEMBER, "products { %s }"));
        ways.put("EnterpriseLabel", in(MEMBER, "labels { %s }"));
        ways.put("Signal", in(PRESENT, "signals { %s }"));
        ways.put("Presence", in(PRESENT, "presences { %s }"));
        ways.put("Investment", in(HOLDER, "investments { %s }"));
        ways.put("ChainLeader", "industryChain(code: \"HEALTH\") { leaders { %s } }");
        ways.put("Chamber", node("Chamber", "CHAMBER_GUANGDONG"));
        ways.put("LiaisonOffice", "liaisonOffices { %s }");
        ways.put("Partnership", "chambers { partnerships { %s } }");
        ways.put("Region", "region(adcode: \"500108\") { %s }");
        ways.put("Evidence", in(MEMBER, "labels { evidence { %s } }"));
    }

    private static void leads(Map<String, String> ways) {
        ways.put("LeadConnection", LEADS);
        ways.put("LeadEdge", in(LEADS, "edges { %s }"));
        ways.put("LeadFacets", in(LEADS, "facets { %s }"));
        ways.put("FacetCount", in(LEADS, "facets { segments { %s } }"));
        ways.put("LeadExclusion", in(LEADS, "exclusions { %s }"));
        ways.put("Lead", TUNED);
        ways.put("LeadReason", in(LEAD, "reasons { %s }"));
        ways.put("LeadChange", in(TUNED, "change { %s }"));
        ways.put("LeadFeatureChange", in(TUNED, "change { features { %s } }"));
        ways.put("WeightSet", in(AUTO, "weightSets { %s }"));
        ways.put("WeightFactor", in(AUTO, "weightSets { factors { %s } }"));
        ways.put("LeadView", "viewer { leadViews { %s } }");
        ways.put("LeadAssignment", ASSIGNMENT);
        ways.put("AssignedLead", in(ASSIGNMENT, "items { %s }"));
        ways.put("ParkShare", in(ASSIGNMENT, "shares { %s }"));
    }

    private static void members(Map<String, String> ways) {
        var members = "members(chamber: \"CHAMBER_GUANGDONG\", filter: {text: \"线缆\"}) { %s }";
        var member = in(members, "edges { node { %s } }");
        var matches = in(member, "matchingOpportunities(first: 1) { %s }");
        var match = in(matches, "edges { node { %s } }");
        ways.put("MemberConnection", members);
        ways.put("MemberEdge", in(members, "edges { %s }"));
        ways.put("Member", member);
        ways.put("MemberEnterprise", in(member, "enterprise { %s }"));
        ways.put("MemberMatchConnection", matches);
        ways.put("MemberMatchEdge", in(matches, "edges { %s }"));
        ways.put("MemberMatch", match);
        ways.put("MatchReason", in(match, "reasons { %s }"));
        ways.put("MatchEvidence", in(match, "reasons { evidence { %s } }"));
        ways.put("MatchCondition", in(match, "conditions { %s }"));
        var overview = in(node("Chamber", "CHAMBER_GUANGDONG"), "memberOverview { %s }");
        ways.put("MemberOverview", overview);
        ways.put("MemberSegmentCount", in(overview, "segments { %s }"));
        ways.put("MemberRegionCount", in(overview, "regions { %s }"));
        referrals(ways);
    }

    private static void referrals(Map<String, String> ways) {
        connection(ways, "Referral", "referrals(first: 1)");
        ways.put(
                "ReferredEnterprise",
                "referrals(first: 1) { edges { node { enterprise { %s } } } }");
        ways.put("Referral/sibling", node("Referral", "R-SIBLING"));
        ways.put("Member/other", node("Member", "CHAMBER_SHAANXI/FIRM-OTHER"));
        ways.put("ReferralPerformance", "referralPerformance { %s }");
        ways.put("ReferralStage", "referralPerformance { funnel { %s } }");
        ways.put("ReferralMonth", "referralPerformance { months { %s } }");
        ways.put(
                "ReferralAllowance",
                in(node("Opportunity", "O-CHAMBER"), "referralAllowance { %s }"));
    }

    private static void access(Map<String, String> ways) {
        ways.put("Viewer", "viewer { %s }");
        ways.put("SignInProvider", "signInProviders { %s }");
        connection(ways, "User", "users");
        connection(ways, "ApiToken", "apiTokens");
        connection(ways, "AuditEvent", "auditEvents");
    }

    private static void board(Map<String, String> ways) {
        ways.put("OpportunityConnection", BOARD);
        ways.put("OpportunityEdge", in(BOARD, "edges { %s }"));
        ways.put("Opportunity", OPPORTUNITY);
        ways.put("OpportunityFacets", in(BOARD, "facets { %s }"));
        ways.put("CodeCount", in(BOARD, "facets { parks { %s } }"));
        ways.put("OpportunityQuestion", in(OPPORTUNITY, "answers { %s }"));
        ways.put("OpportunityQuestion/own", in(OPPORTUNITY, "ownQuestions { %s }"));
        ways.put("OpportunityQuestion/open", in(OPPORTUNITY, "openQuestions { %s }"));
        ways.put("OpportunityRevision", in(OPPORTUNITY, "revision { %s }"));
        ways.put("OpportunityCheck", in(OPPORTUNITY, "checks { %s }"));
        ways.put("OpportunityWeek", "opportunityWeeks { %s }");
        ways.put("OpportunitySearch", "viewer { opportunitySearches { %s } }");
        ways.put("NoticeConnection", "viewer { inbox { %s } }");
        ways.put("NoticeEdge", "viewer { inbox { edges { %s } } }");
        ways.put("Notice", "viewer { inbox { edges { node { %s } } } }");
        connection(ways, "Correction", "corrections");
        ways.put("EnterpriseRecord", RECORD);
        ways.put("RecordedFact", in(RECORD, "facts { %s }"));
        ways.put("NoticeSettings", "viewer { noticeSettings { %s } }");
    }

    private static void outside(Map<String, String> ways) {
        ways.put("Park/sibling", "park(code: \"CHAYUAN\") { %s }");
        ways.put("Lead/sibling", node("Lead", "CHAYUAN/S178"));
        ways.put("WeightSet/sibling", node("WeightSet", "CHAYUAN/default"));
        ways.put("Enterprise/foreign", node("Enterprise", "M02"));
        ways.put("Chamber/other", node("Chamber", "CHAMBER_SHAANXI"));
        ways.put("Opportunity/sibling", node("Opportunity", "O-SIBLING"));
        ways.put("Signal/foreign", node("Signal", "SIG001"));
    }

    private static void connection(Map<String, String> ways, String type, String field) {
        ways.put(type + "Connection", field + " { %s }");
        ways.put(type + "Edge", field + " { edges { %s } }");
        ways.put(type, field + " { edges { node { %s } } }");
    }

    private static String node(String type, String key) {
        return "node(id: \"" + GlobalId.of(type, key) + "\") { ... on " + type + " { %s } }";
    }

    private static String lead(String park) {
        return GlobalId.of("Lead", park + "/S020");
    }

    private static String in(String outer, String inner) {
        return outer.replace("%s", inner);
    }

    /** Types of the ways, without what comes after the slash. */
    static Set<String> types() {
        return BY_TYPE.keySet().stream().map(Ways::type).collect(Collectors.toSet());
    }

    static String type(String way) {
        return way.replaceAll("/.*", "");
    }
}
