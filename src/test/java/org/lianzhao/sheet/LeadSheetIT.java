package org.lianzhao.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.access.AccessTest;
import org.lianzhao.access.Callers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The sheets over HTTP, beside what the API says to the same people. */
@AccessTest
class LeadSheetIT {
    private static final String OWN = "/parks/AUTO_ELECTRONICS/leads.";
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n＝＋－＠]");

    record Named(String name) {}

    record Firm(String name, @Nullable String legalName, @Nullable String stockCode) {}

    record Reason(String statement, long microPoints) {}

    record Row(
            int rank,
            BigDecimal score,
            Firm enterprise,
            Named segment,
            @Nullable Named buyer,
            List<Reason> reasons) {}

    /** A sheet that was read back. */
    record Read(Map<String, String> head, List<String> titles, List<List<String>> rows) {
        String cell(int row, String title) {
            return rows.get(row).get(titles.indexOf(title));
        }
    }

    @Autowired Callers callers;
    @Autowired WebTestClient web;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NANPING_WEST",
                "YANGTZE_GREEN",
                "AUTO_ELECTRONICS",
                "CHAYUAN",
                "YINGLONG_UNIVERSITY",
                "YINGLONG_PORT"
            })
    void listsAllLeadsOfEachParkAsTheApiDoes(String park) {
        var sheet = csv("admin", "/parks/" + park + "/leads.csv");
        var leads = leads("park(code: \"" + park + "\") { leads(first: 100)");
        assertThat(sheet.rows()).hasSize(count(park, ""));
        assertThat(sheet.head()).containsEntry("条数", "全部 " + sheet.rows().size() + " 条");
        for (var row : List.of(0, 1, leads.size() - 1)) {
            assertSame(sheet, row, leads.get(row));
        }
    }

    @Test
    void saysWhatTheListIs() {
        var head = csv("auto", OWN + "csv?first=3&minimumScore=20").head();
        assertThat(head.get("园区")).isEqualTo("先进汽车电子产业园（AUTO_ELECTRONICS）招商线索");
        assertThat(head.get("条数"))
                .isEqualTo("前 3 条，共 %d 条".formatted(count("AUTO_ELECTRONICS", "minimumScore: 20")));
        assertThat(head.get("筛选")).startsWith("所在地：市外、不详（默认").endsWith("得分不低于：20.0");
        var versions =
                callers.as("admin")
                        .document(
                                "{ park(code: \"AUTO_ELECTRONICS\") { leads(first: 1) { dataVersion weightsVersion } } }")
                        .execute();
        for (var version : List.of("dataVersion", "weightsVersion")) {
            var value = versions.path("park.leads." + version).entity(String.class).get();
            assertThat(head.get("数据")).contains(value);
        }
        assertThat(head.get("数据")).containsPattern("^数据截至 \\d{4}-\\d{2}-\\d{2}（");
        assertThat(head).doesNotContainKey("提示");
        assertThat(csv("admin", "/parks/NANPING_WEST/leads.csv?first=1").head())
                .containsEntry("提示", "园区方向未公开，按经开区主导产业推荐");
    }

    @Test
    void saysWhyItIsEmpty() {
        var sheet = csv("auto", OWN + "csv?text=没有这样的企业");
        assertThat(sheet.rows()).isEmpty();
        assertThat(sheet.head()).containsEntry("条数", "全部 0 条").containsEntry("提示", "没有符合筛选条件的线索");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "localities=IN_MUNICIPALITY|localities: IN_MUNICIPALITY",
                "localities=OUTSIDE,IN_MUNICIPALITY|localities: [OUTSIDE, IN_MUNICIPALITY]",
                "segment=A|segment: \"A\"",
                "label=SINGLE_CHAMPION&label=LITTLE_GIANT|labels: [SINGLE_CHAMPION, LITTLE_GIANT]",
                "text=科技|text: \"科技\"",
                "minimumScore=25|minimumScore: 25"
            })
    void filtersAsTheApiDoes(String parameters, String filter) {
        assertThat(csv("auto", OWN + "csv?" + parameters).rows())
                .hasSize(count("AUTO_ELECTRONICS", filter))
                .isNotEmpty();
    }

    @Test
    void holdsTheSameInBothFiles() throws IOException {
        var csv = csv("auto", OWN + "csv");
        var sheet =
                XlsxSheetTests.rows(
                        Objects.requireNonNull(get("auto", OWN + "xlsx").getResponseBody()));
        var titles = csv.head().size();
        assertThat(sheet).hasSize(titles + 1 + csv.rows().size());
        for (var i = 0; i < csv.rows().size(); i++) {
            var row = sheet.get(titles + 1 + i);
            assertThat(row.getCell(0).getType()).isEqualTo(CellType.NUMBER);
            for (var column = 0; column < csv.titles().size(); column++) {
                var there = row.getOptionalCell(column).map(cell -> cell.getText()).orElse("");
                var here = csv.rows().get(i).get(column);
                if (csv.titles().get(column).equals("得分")) {
                    assertThat(new BigDecimal(there)).isEqualByComparingTo(here);
                } else {
                    assertThat(there).isEqualTo(here.replaceFirst("^'", ""));
                }
            }
        }
    }

    @Test
    void startsNoFormulaAndCitesASourceForEveryLead() {
        var sheet = csv("admin", "/parks/NANPING_WEST/leads.csv");
        for (var row = 0; row < sheet.rows().size(); row++) {
            assertThat(sheet.rows().get(row)).noneMatch(cell -> FORMULA.matcher(cell).lookingAt());
            assertThat(sheet.cell(row, "来源")).contains(" 级，").startsWith("①");
            assertThat(sheet.cell(row, "主要理由一")).endsWith(" 分）");
        }
    }

    @Test
    void ranksByAWeightSetOfThePark() {
        var input =
                Map.of(
                        "park", "AUTO_ELECTRONICS",
                        "name", "线索表试用",
                        "weights", Map.of("supplyDistance", 2, "segmentFit", 0.5));
        var id =
                callers.as("auto")
                        .documentName("lead/weight-set-save")
                        .variable("input", input)
                        .execute()
                        .path("weightSetSave.weightSet.id")
                        .entity(String.class)
                        .get();
        var sheet = csv("auto", OWN + "csv?first=20&weightSet=" + id);
        var leads =
                leads(
                        "park(code: \"AUTO_ELECTRONICS\") { leads(first: 20, weightSet: \""
                                + id
                                + "\")");
        assertSame(sheet, 0, leads.getFirst());
        assertSame(sheet, 19, leads.getLast());
        assertThat(sheet.head().get("筛选")).endsWith("；权重：园区所存方案");
        assertThat(refusal("chayuan", "/parks/CHAYUAN/leads.csv?weightSet=" + id, 400))
                .contains("参数 weightSet：不是本园区权重方案的 id");
        // Other tests share the database.
        callers.as("auto")
                .documentName("lead/weight-set-delete")
                .variable("input", Map.of("id", id))
                .execute()
                .path("weightSetDelete.__typename")
                .entity(String.class)
                .isEqualTo("WeightSetDeleted");
    }

    @ParameterizedTest
    @CsvSource({
        "admin, AUTO_ELECTRONICS, 200",
        "auditor, AUTO_ELECTRONICS, 200",
        "auto, AUTO_ELECTRONICS, 200",
        "auto, CHAYUAN, 403",
        "auto, NOWHERE, 403",
        "chamber, AUTO_ELECTRONICS, 403",
        "chamber, NOWHERE, 403",
        "admin, NOWHERE, 404",
        "auditor, NOWHERE, 404"
    })
    void isForWhoeverSeesTheLeads(String login, String park, int status) {
        for (var format : SheetFormat.values()) {
            var address = "/parks/" + park + "/leads." + format.extension() + "?first=1";
            var answer = get(login, address);
            assertThat(answer.getStatus().value()).isEqualTo(status);
            assertThat(answer.getResponseHeaders().getCacheControl()).contains("no-store");
            assertThat(new String(bytes(answer), StandardCharsets.UTF_8).contains("errors"))
                    .isEqualTo(status != 200);
        }
    }

    @Test
    void isForNobodyWithoutSignIn() {
        web.get().uri(OWN + "csv").exchange().expectStatus().isUnauthorized();
        web.get().uri(OWN + "xlsx").exchange().expectStatus().isUnauthorized();
        web.get()
                .uri(OWN + "csv?first=1")
                .cookie("lianzhao", callers.token("auto"))
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void refusesWhatItDoesNotUnderstandByName() {
        assertThat(refusal("auto", OWN + "xlsx?segmnet=A", 400))
                .contains("参数 segmnet：没有这个参数", "BAD_PARAMETER");
        assertThat(refusal("auto", OWN + "csv?segment=无此环节", 400))
                .contains("参数 segment：没有代码为“无此环节”的环节");
        assertThat(refusal("auto", OWN + "csv?weightSet=abc", 400))
                .contains("参数 weightSet：不是本园区权重方案的 id");
        assertThat(refusal("admin", "/parks/NOWHERE/leads.csv", 404))
                .contains("没有代码为“NOWHERE”的园区", "NOT_FOUND");
    }

    @Test
    void namesTheFileInChinese() {
        var headers = get("auto", OWN + "xlsx?first=1").getResponseHeaders();
        assertThat(headers.getFirst("Content-Disposition"))
                .startsWith(
                        "attachment; filename=\"leads-AUTO_ELECTRONICS.xlsx\"; filename*=UTF-8''%E6%8B%9B%E5%95%86")
                .endsWith(".xlsx");
        assertThat(headers.getContentType())
                .hasToString("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(get("auto", OWN + "csv?first=1").getResponseHeaders().getFirst("Content-Type"))
                .isEqualToIgnoringCase("text/csv;charset=UTF-8");
    }

    @Test
    void isToldToTheAuditTrail() {
        csv("chayuan", "/parks/CHAYUAN/leads.csv?first=2");
        var event =
                callers.as("auditor")
                        .document(
                                "{ auditEvents(first: 1, filter: {kind: EXPORT}) { edges { node { action subject viewerName outcome } } } }")
                        .execute()
                        .path("auditEvents.edges[0].node")
                        .entity(new ParameterizedTypeReference<Map<String, String>>() {})
                        .get();
        assertThat(event)
                .containsEntry("action", "leads.csv")
                .containsEntry("viewerName", "茶园招商")
                .containsEntry("outcome", "DONE");
        assertThat(event.get("subject")).startsWith("CHAYUAN 2/" + count("CHAYUAN", "") + " ");
    }

    private static void assertSame(Read sheet, int row, Row lead) {
        assertThat(sheet.cell(row, "名次")).isEqualTo(Integer.toString(lead.rank()));
        assertThat(sheet.cell(row, "企业")).isEqualTo(lead.enterprise().name());
        assertThat(sheet.cell(row, "法定名称"))
                .isEqualTo(Objects.requireNonNullElse(lead.enterprise().legalName(), ""));
        assertThat(sheet.cell(row, "股票代码"))
                .isEqualTo(Objects.requireNonNullElse(lead.enterprise().stockCode(), ""));
        assertThat(sheet.cell(row, "环节")).isEqualTo(lead.segment().name());
        assertThat(sheet.cell(row, "得分")).isEqualTo(points(lead.score()));
        var buyer = lead.buyer();
        if (buyer != null) {
            assertThat(sheet.cell(row, "链主/买方")).isEqualTo("最可能：" + buyer.name());
        }
        var titles = List.of("主要理由一", "主要理由二", "主要理由三");
        var best =
                lead.reasons().stream()
                        .filter(reason -> reason.microPoints() > 0)
                        .limit(3)
                        .toList();
        for (var i = 0; i < best.size(); i++) {
            assertThat(sheet.cell(row, titles.get(i)))
                    .isEqualTo(
                            "%s（%s 分）"
                                    .formatted(
                                            best.get(i).statement(),
                                            points(
                                                    BigDecimal.valueOf(
                                                            best.get(i).microPoints(), 6))));
        }
    }

    private static String points(BigDecimal points) {
        return points.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private List<Row> leads(String field) {
        return callers.as("admin")
                .document(
                        "{ "
                                + field
                                + " { edges { node { rank score enterprise { name legalName stockCode } segment { name } buyer { name } reasons { statement microPoints } } } } } }")
                .execute()
                .path("park.leads.edges[*].node")
                .entityList(Row.class)
                .get();
    }

    private int count(String park, String filter) {
        return callers.as("admin")
                .document(
                        "{ park(code: \"%s\") { leads(first: 1, filter: {%s}) { totalCount } } }"
                                .formatted(park, filter))
                .execute()
                .path("park.leads.totalCount")
                .entity(Integer.class)
                .get();
    }

    private Read csv(String login, String address) {
        var answer = get(login, address);
        assertThat(answer.getStatus().value()).isEqualTo(200);
        var text = new String(bytes(answer), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        var records =
                CsvReader.builder().ofCsvRecord(text.substring(1)).stream()
                        .map(CsvRecord::getFields)
                        .toList();
        var head = new LinkedHashMap<String, String>();
        var titles = 0;
        while (!records.get(titles).getFirst().equals("名次")) {
            head.put(records.get(titles).getFirst(), records.get(titles).get(1));
            titles++;
        }
        return new Read(
                head,
                records.get(titles),
                new ArrayList<>(records.subList(titles + 1, records.size())));
    }

    private String refusal(String login, String address, int status) {
        var answer = get(login, address);
        assertThat(answer.getStatus().value()).isEqualTo(status);
        return new String(bytes(answer), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(EntityExchangeResult<byte[]> answer) {
        return Objects.requireNonNull(answer.getResponseBody());
    }

    private EntityExchangeResult<byte[]> get(String login, String address) {
        return web.get()
                .uri(address)
                .headers(headers -> headers.setBearerAuth(callers.token(login)))
                .exchange()
                .expectBody()
                .returnResult();
    }
}
