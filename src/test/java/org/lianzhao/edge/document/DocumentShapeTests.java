package org.lianzhao.edge.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import graphql.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.edge.EdgeSettings.Limits;
import org.lianzhao.edge.RefusalCode;
import org.lianzhao.edge.Refused;

class DocumentShapeTests {
    /** Depth 3, two aliases, two root fields, two directives, two fragments. */
    private static final Limits LIMITS =
            new Limits(1_000, 1_000, 1_000, 1_000, 1_000, 50, 3, 1_000, 5, 2, 2, 2, 2);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ a { b { c } } } | ",
                "{ a { b { c { d } } } } | depth",
                "{ a { ...F } } fragment F on T { b { c { d } } } | depth",
                "{ a { ... on T { b { c } } } } | ",
                "{ ...F ...F } fragment F on T { a b } | root-fields",
                "{ a b c } | root-fields",
                "query A { a b } query B { a b } | ",
                "{ x: a y: b } | ",
                "{ a { x: a y: b z: c } } | aliases",
                "{ a @d b @d } | ",
                "query @d { a @d b @d } | directives",
                "{ a { ...F @d @d @d } } fragment F on T { b } | directives",
                "{ a } fragment F on T { b } fragment G on T { b } fragment H on T { b } | fragments",
                "{ a { ...Unknown } } | "
            })
    void measuresWithFragmentsPutIn(String document, String limit) {
        if (limit == null) {
            assertThatCode(() -> check(document)).doesNotThrowAnyException();
        } else {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> check(document))
                    .satisfies(refused ->
                            assertThat(refused.error().getExtensions())
                                    .containsEntry("limit", limit));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ a { ... @defer { b } } }",
                "query @experimental_disableErrorPropagation { a }",
                "{ a } fragment F on T { b { ...F @defer } }"
            })
    void refusesDirectivesThatNothingIsDoneFor(String document) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> check(document))
                .satisfies(refused ->
                        assertThat(refused.code()).isEqualTo(RefusalCode.INVALID_DOCUMENT));
    }

    @Test
    void refusesCircles() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        check("{ a } fragment F on T { ...G } fragment G on T { b { ...F } }"))
                .satisfies(refused ->
                        assertThat(refused.code()).isEqualTo(RefusalCode.INVALID_DOCUMENT));
    }

    private static void check(String document) {
        DocumentShape.check(LIMITS, Parser.parse(document));
    }
}
