package org.lianzhao.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.SeededTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

@SeededTest
class GraphiqlPageIT {
    private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"([^\"]*)\"");
    private static final Pattern FOREIGN = Pattern.compile("https?:|[\"'(]//|@import");

    record Example(String file, Map<String, Object> variables) {}

    private final MockMvcTester web;
    private final HttpGraphQlTester graphQl;

    GraphiqlPageIT(@Autowired WebApplicationContext context, @Autowired HttpGraphQlTester graphQl) {
        web = MockMvcTester.from(context);
        this.graphQl = graphQl;
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

    @ParameterizedTest
    @MethodSource("examples")
    void answersEveryExample(Example example) throws IOException {
        var request = graphQl.document(file("examples/" + example.file()));
        example.variables().forEach(request::variable);
        request.execute()
                .errors()
                .verify()
                .path("*")
                .entityList(Object.class)
                .satisfies(roots -> assertThat(roots).isNotEmpty().doesNotContainNull());
    }

    static List<Example> examples() throws IOException {
        return List.of(new JsonMapper().readValue(file("examples/index.json"), Example[].class));
    }

    private static String file(String name) throws IOException {
        return new ClassPathResource("static/graphiql/" + name)
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
