package org.lianzhao.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.SeededTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

@SeededTest
class GraphiqlPageIT {
    private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"([^\"]*)\"");
    private static final Pattern FOREIGN = Pattern.compile("https?:|[\"'(]//|@import");

    private final MockMvcTester web;

    GraphiqlPageIT(@Autowired WebApplicationContext context) {
        web = MockMvcTester.from(context);
    }

    @Test
    void answersAtItsShortAddress() {
        assertThat(web.get().uri("/graphiql")).hasForwardedUrl("/graphiql/index.html");
    }

    @Test
    void servesEveryScriptAndStyleItself() throws IOException {
        var addresses =
                REFERENCE
                        .matcher(file("index.html"))
                        .results()
                        .map(reference -> reference.group(1))
                        .filter(address -> !address.startsWith("data:"))
                        .toList();
        assertThat(addresses).hasSize(6);
        for (var address : addresses) {
            assertThat(web.get().uri(address)).as(address).hasStatusOk();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "graphiql.js", "graphiql.css"})
    void refersToNoOtherHost(String name) throws IOException {
        assertThat(file(name)).doesNotContainPattern(FOREIGN);
    }

    private static String file(String name) throws IOException {
        return new ClassPathResource("static/graphiql/" + name)
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
