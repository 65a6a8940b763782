package org.lianzhao.edge.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTextTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ a } | 3 | 1",
                "{a(b:[1,{c:$d}])} | 16 | 4",
                "{ ...F ... on T @d { a } } | 12 | 2",
                "# { [ ( | 0 | 0",
                "\"{[(\" a | 2 | 0",
                "\"\\\"{\" a | 2 | 0",
                "\"\"\"{ \" {\"\"\" a | 2 | 0",
                "\"unfinished { | 1 | 0",
                "a:-1.5e+3, b | 6 | 0",
                "}}}{ | 4 | 0",
            })
    void countsTokensAndNesting(String text, int tokens, int nesting) {
        assertThat(DocumentText.scan(text)).isEqualTo(new DocumentText(tokens, nesting));
    }
}
