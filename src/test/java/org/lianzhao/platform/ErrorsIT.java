package org.lianzhao.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.SeededTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Errors say what is wrong, name it, and carry no exception text. */
@SeededTest
class ErrorsIT {
    @Autowired HttpGraphQlTester graphQl;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ park(code: \"NOPE\") { name } } | NOT_FOUND | 'NOPE'",
                "{ zone(code: \"NOPE\") { name } } | NOT_FOUND | 'NOPE'",
                "{ industryChain(code: \"NOPE\") { name } } | NOT_FOUND | 'NOPE'",
                "{ chainSegment(code: \"NOPE\") { name } } | NOT_FOUND | 'NOPE'",
                "{ enterprise(key: \"NOPE\") { name } } | NOT_FOUND | 'NOPE'",
                "{ region(adcode: \"000000\") { name } } | NOT_FOUND | '000000'",
                "{ enterprises(first: 0) { totalCount } } | BAD_REQUEST | 'first'",
                "{ enterprises(first: 101) { totalCount } } | BAD_REQUEST | 'first'",
                "{ enterprises(after: \"xyz\") { totalCount } } | BAD_REQUEST | 'after'",
                "{ enterprises(filter: {region: \"重庆\"}) { totalCount } } | BAD_REQUEST | region",
                "{ enterprises(filter: {text: \" \"}) { totalCount } } | BAD_REQUEST | text",
                "{ park(code: \"CHAYUAN\") { leads(first: 0) { totalCount } } } | BAD_REQUEST | 'first'",
                "{ park(code: \"CHAYUAN\") { leads(after: \"!\") { totalCount } } } | BAD_REQUEST | 'after'",
                "{ park(code: \"CHAYUAN\") { leads(filter: {minimumScore: 101}) { totalCount } } } | BAD_REQUEST | minimumScore",
                "{ park(code: \"CHAYUAN\") { leads(diversity: 1.5) { totalCount } } } | BAD_REQUEST | 'diversity'",
                "{ zone(code: \"CQETDZ\") { assignment(quota: 0) { totalMicroPoints } } } | BAD_REQUEST | 'quota'",
                "{ zone(code: \"CQETDZ\") { assignment(quota: 101) { totalMicroPoints } } } | BAD_REQUEST | 'quota'",
                "{ enterprise(key: \"M01\") { suppliers(first: 1000) { totalCount } } } | BAD_REQUEST | 'first'",
                "{ enterprise(key: \"M01\") { suppliers(after: \"x\") { totalCount } } } | BAD_REQUEST | 'after'",
                "{ node(id: \"not an id\") { id } } | BAD_REQUEST | 'id'",
                "{ node(id: \"Tm90aGluZzox\") { id } } | BAD_REQUEST | 'Nothing'",
                "{ lead(id: \"UGFyazpDSEFZVUFO\") { id } } | BAD_REQUEST | 'id'"
            })
    void namesWhatIsWrong(String document, String type, String named) {
        graphQl.document(document)
                .execute()
                .errors()
                .satisfy(errors -> {
                    assertThat(errors)
                            .singleElement()
                            .satisfies(error -> {
                                assertThat(error.getErrorType().toString()).isEqualTo(type);
                                assertThat(error.getMessage())
                                        .contains(named)
                                        .doesNotContain("Exception");
                            });
                });
    }
}
