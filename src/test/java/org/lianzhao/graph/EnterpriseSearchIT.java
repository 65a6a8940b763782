package org.lianzhao.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.SeededTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Finding enterprises in the seed by what an officer types. */
@SeededTest
class EnterpriseSearchIT {
    @Autowired HttpGraphQlTester graphQl;

    /** The words of the review and others: who must be among the first five. */
    @ParameterizedTest
    @CsvFileSource(resources = "/graph-test/searches.csv", numLinesToSkip = 1)
    void findsTheRightFirmsFirst(String text, String expected) {
        assertThat(names(Map.of("text", text)).stream().limit(5))
                .as(text)
                .contains(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "T-BOX, tbox", "T-BOX, T BOX", "T-BOX, ｔ‐ｂｏｘ", "车规 MCU, 车规级MCU", "IGBT, ＩｇＢｔ",
        "德赛西威, 德赛 西威", "BMS, 电池管理系统", "HUD, 抬头显示", "域控, 域控制器", "SiC, 碳化硅",
        "ABS, abs", "ABS, ＡＢＳ", "（重庆）, (重庆)", "（重庆）有限公司, (重庆) 有限公司", "制动, ' 制动 '"
    })
    void findsTheSameHoweverItIsWritten(String one, String other) {
        assertThat(names(Map.of("text", one)))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(names(Map.of("text", other)));
    }

    @Test
    void putsCompoundsOfAnotherMeaningLast() {
        var answer = search(Map.of("text", "电机"), null, 100);
        var names = answer.path("enterprises.edges[*].node.name").entityList(String.class).get();
        var makers = names.subList(0, 40);
        for (var maker : makers) {
            var words = new ArrayList<String>();
            words.add(maker);
            for (var field : List.of("products", "segments")) {
                words.addAll(
                        answer.path(
                                        "enterprises.edges[?(@.node.name=='%s')].node.%s[*].name"
                                                .formatted(maker, field))
                                .entityList(String.class)
                                .get());
            }
            assertThat(words)
                    .as(maker)
                    .anyMatch(word -> word.replaceAll("充电机|发电机|油泵电机", "").contains("电机"));
        }
        assertThat(makers).doesNotContain("富特科技");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a:b",
                "\"c",
                "c\\",
                "d* ~2",
                "[1 TO 2]",
                "{x}",
                "NOT",
                "AND OR",
                "+z -z !z",
                "a && b || c",
                "^2",
                "/r.*/",
                "（电机）",
                "e?f",
                "'); RETURN 1 //",
                "𡌛",
                "😀a"
            })
    void takesSignsOfTheIndexesLanguageForNothing(String text) {
        search(Map.of("text", text), null, 5)
                .path("enterprises.totalCount")
                .entity(Integer.class)
                .satisfies(total -> assertThat(total).isNotNegative());
    }

    @ParameterizedTest
    @CsvSource({
        "RELEVANCE, DESC",
        "RELEVANCE, ASC",
        "NAME, ASC",
        "NAME, DESC",
        "KEY, ASC",
        "REGION, DESC"
    })
    void pagesInEveryOrderWithoutGapOrRepetition(String field, String direction) {
        var filter = Map.<String, Object>of("text", "电机");
        var by = Map.<String, Object>of("field", field, "direction", direction);
        var whole = search(filter, by, 100);
        var ids = new ArrayList<String>();
        @Nullable String after = null;
        do {
            var page = search(filter, by, 7, after);
            ids.addAll(page.path("enterprises.edges[*].node.id").entityList(String.class).get());
            after =
                    page.path("enterprises.pageInfo.hasNextPage").entity(Boolean.class).get()
                            ? page.path("enterprises.pageInfo.endCursor").entity(String.class).get()
                            : null;
        } while (after != null);
        assertThat(ids)
                .hasSize(whole.path("enterprises.totalCount").entity(Integer.class).get())
                .hasSizeGreaterThan(100)
                .doesNotHaveDuplicates()
                .startsWith(
                        whole.path("enterprises.edges[*].node.id")
                                .entityList(String.class)
                                .get()
                                .toArray(String[]::new));
    }

    /** 仪表 are instruments of factories as well; who means those of cars says so. */
    @Test
    void findsWithinAChain() {
        assertThat(names(Map.of("text", "仪表", "chain", "AUTO_ELECTRONICS")))
                .startsWith("宁波高发", "威帝股份");
        assertThat(names(Map.of("text", "电机", "chain", "AUTO_ELECTRONICS")))
                .containsSubsequence("成都华川电装", "富特科技");
    }

    @Test
    void combinesATextWithEveryOtherCondition() {
        var all = names(Map.of("text", "线束"));
        var some = names(Map.of("text", "线束", "segment", "D12", "label", "LISTED_COMPANY"));
        assertThat(some).isNotEmpty().hasSizeLessThan(all.size()).isSubsetOf(all);
        assertThat(names(Map.of("text", "线束", "region", "330000"))).isSubsetOf(all);
        assertThat(names(Map.of("text", "线束", "chain", "HEALTH"))).isEmpty();
        assertThat(names(Map.of("text", "北巴传媒", "kinds", List.of("MEDIA"))))
                .containsExactly("北巴传媒");
    }

    @ParameterizedTest
    @CsvSource({
        "chain, HEALHT, 没有代码为 'HEALHT' 的产业链",
        "segment, 线控制动, 没有代码为 '线控制动' 的环节",
        "region, 999999, 没有代码为 '999999' 的地区"
    })
    void namesACodeThatIsNone(String field, String code, String message) {
        for (var filter : List.of(Map.of(field, code), Map.of(field, code, "text", "电机"))) {
            graphQl.documentName("graph/search")
                    .variable("filter", filter)
                    .execute()
                    .errors()
                    .satisfy(errors ->
                            assertThat(errors)
                                    .singleElement()
                                    .satisfies(error -> {
                                        assertThat(error.getMessage()).isEqualTo(message);
                                        assertThat(error.getErrorType()).hasToString("NOT_FOUND");
                                    }));
        }
    }

    @Test
    void refusesRelevanceWithoutAText() {
        graphQl.documentName("graph/search")
                .variable("filter", Map.of())
                .variable("orderBy", Map.of("field", "RELEVANCE", "direction", "DESC"))
                .execute()
                .errors()
                .satisfy(errors ->
                        assertThat(errors)
                                .singleElement()
                                .satisfies(error ->
                                        assertThat(error.getMessage())
                                                .isEqualTo(
                                                        "Argument 'orderBy.field' RELEVANCE needs"
                                                                + " filter.text")));
    }

    private List<String> names(Map<String, Object> filter) {
        return search(filter, null, 100)
                .path("enterprises.edges[*].node.name")
                .entityList(String.class)
                .get();
    }

    private GraphQlTester.Response search(
            Map<String, Object> filter, @Nullable Map<String, Object> order, int first) {
        return search(filter, order, first, null);
    }

    private GraphQlTester.Response search(
            Map<String, Object> filter,
            @Nullable Map<String, Object> order,
            int first,
            @Nullable String after) {
        var variables =
                new HashMap<String, @Nullable Object>(Map.of("first", first, "filter", filter));
        if (after != null) {
            variables.put("after", after);
        }
        if (order != null) {
            variables.put("orderBy", order);
        }
        return graphQl.documentName("graph/search").variables(variables).execute();
    }
}
