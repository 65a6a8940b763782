package org.lianzhao.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lianzhao.graph.ConsentGiver;
import org.lianzhao.graph.MemberConsent;
import org.lianzhao.graph.Uscc;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.platform.PartialDate;
import org.lianzhao.platform.TypedText;

/**
 * What chambers say of their members. A row is the chamber's own record and stands beside the
 * enterprises of the graph, so that nobody else sees it and entering it shows nothing of them.
 */
final class MemberTables {
    static final int LONGEST_NAME = 100;
    private static final int LONGEST_NOTE = 1_000;
    private static final int MOST_VALUES = 20;
    private static final int LARGEST_AREA = 10_000_000;

    private static final Pattern REWRITTEN = Pattern.compile("\\d+(\\.\\d+)?[eE]\\+?\\d+");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[/年.](\\d{1,2})[/月.](\\d{1,2})日?");
    private static final Pattern SEPARATORS = Pattern.compile("[;；、，|]");

    private static final String WRITE_MEMBERS =
            """
            UNWIND $rows AS row
            MATCH (c:Chamber {key: row.chamber})
            MERGE (m:MemberFirm {key: row.key})
            SET m.chamber = c.key, m += row.firm
            MERGE (c)-[r:HAS_MEMBER]->(m)
            SET r += row.membership
            WITH m, row WHERE row.segments IS NOT NULL
            CALL (m, row) {
              MATCH (m)-[old:WORKS_IN]->(s:ChainSegment) WHERE NOT s.code IN row.segments
              DELETE old
            }
            UNWIND row.segments AS code
            MATCH (s:ChainSegment {code: code})
            MERGE (m)-[:WORKS_IN]->(s)
            """;

    static final Table MEMBERS =
            Table.of(
                            "members.csv",
                            WRITE_MEMBERS,
                            1,
                            Column.of("name", MemberTables::name).titled("企业名称").must(),
                            Column.of("uscc", MemberTables::uscc).titled("统一社会信用代码"),
                            Column.text("adcode").titled("所在地"),
                            Column.of("segments", MemberTables::values).titled("产业链环节"),
                            Column.of("products", MemberTables::values).titled("主要产品"),
                            Column.integer("area_wanted", 1, LARGEST_AREA).titled("意向面积（平方米）"),
                            Column.of(
                                            "consent",
                                            oneOf(MemberConsent.values(), MemberConsent::chinese))
                                    .titled("同意级别"),
                            consentOn(),
                            Column.of(
                                            "consent_by",
                                            oneOf(ConsentGiver.values(), ConsentGiver::chinese))
                                    .titled("同意人身份"),
                            Column.of("source", MemberTables::name).titled("来源"),
                            Column.of("note", MemberTables::note).titled("备注"))
                    .ruled(
                            new RowRule(
                                    "同意级别",
                                    "needs the date of the consent and in what role it was given, unless it is 私密",
                                    MemberTables::isConsentDated));

    private MemberTables() {}

    private static boolean isConsentDated(ImportRow row) {
        var values = row.values();
        var consent = values.get("consent");
        return consent == null
                || consent.equals(MemberConsent.PRIVATE.name())
                || (values.get("consentOn") != null && values.get("consentBy") != null);
    }

    /** As people write days, too: 2026/11/27, 2026年11月27日. */
    private static Column consentOn() {
        var iso = Column.date("consent_on");
        return new Column(
                        iso.name(),
                        iso.name(),
                        iso.property(),
                        iso.use(),
                        false,
                        null,
                        (text, dates) -> iso.parse().of(day(text), dates))
                .titled("同意日期");
    }

    private static String day(String text) {
        var day = DAY.matcher(text);
        return day.matches()
                ? new PartialDate(
                                "%s-%02d-%02d"
                                        .formatted(
                                                day.group(1),
                                                Integer.parseInt(day.group(2)),
                                                Integer.parseInt(day.group(3))))
                        .text()
                : text;
    }

    /** By the rule for whatever people type; see {@link TypedText}. */
    private static Object name(String text) {
        try {
            return TypedText.name("", text, LONGEST_NAME);
        } catch (BadRequest ex) {
            throw new IllegalArgumentException(withoutArgument(ex), ex);
        }
    }

    private static Object note(String text) {
        try {
            return String.valueOf(TypedText.optional("", text, LONGEST_NOTE));
        } catch (BadRequest ex) {
            throw new IllegalArgumentException(withoutArgument(ex), ex);
        }
    }

    private static String withoutArgument(BadRequest ex) {
        return String.valueOf(ex.getMessage()).replace("Argument '' ", "");
    }

    private static Object uscc(String text) {
        if (REWRITTEN.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "'"
                            + text
                            + "' was rewritten by a spreadsheet; make the column text and paste the codes again");
        }
        var code = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        var problem = Uscc.problem(code);
        if (problem.isPresent()) {
            throw new IllegalArgumentException("'" + text + "' " + problem.get());
        }
        return code;
    }

    private static Object values(String text) {
        var values =
                SEPARATORS
                        .splitAsStream(text)
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .distinct()
                        .toList();
        if (values.size() > MOST_VALUES) {
            throw new IllegalArgumentException(
                    "has " + values.size() + " values, at most " + MOST_VALUES + " are kept");
        }
        return values.stream().map(value -> String.valueOf(name(value))).toList();
    }

    private static <E extends Enum<E>> Function<String, Object> oneOf(
            E[] all, Function<E, String> chinese) {
        return text ->
                Arrays.stream(all)
                        .filter(one -> one.name().equals(text) || chinese.apply(one).equals(text))
                        .map(Enum::name)
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "'%s' is none of %s"
                                                .formatted(
                                                        text,
                                                        Arrays.stream(all)
                                                                .map(chinese)
                                                                .collect(
                                                                        Collectors.joining(
                                                                                ", ")))));
    }
}
