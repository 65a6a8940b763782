package org.lianzhao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartSettingsTests {
    private static final String URI = "spring.neo4j.uri";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bolt://127.0.0.1",
                "bolt+s://db.example.org:7687",
                "bolt+ssc://db:1",
                "neo4j://[::1]:7687",
                "neo4j+s://db/path",
                "neo4j+ssc://db"
            })
    void takeEveryAddressOfADatabase(String uri) {
        assertThat(problem(URI, uri)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:7474",
                "localhost",
                "127.0.0.1:7687",
                "neo4j:host",
                "bolt://",
                "neo4j://a b",
                "NEO4J"
            })
    void nameAnAddressThatIsNone(String uri) {
        assertThat(problem(URI, uri))
                .hasValueSatisfying(line ->
                        assertThat(line)
                                .startsWith("SPRING_NEO4J_URI is no address of a database")
                                .contains("bolt+s://", "neo4j+ssc://")
                                .doesNotContain("\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void nameADatabaseThatIsMissing(String uri) {
        assertThat(problem(URI, uri)).hasValueSatisfying(line -> assertThat(line).startsWith("No"));
    }

    @ParameterizedTest
    @CsvSource({
        "server.port, 99999, SERVER_PORT is 99999",
        "server.port, -2, SERVER_PORT is -2",
        "server.port, http, SERVER_PORT is “http”",
        "management.server.port, 65536, MANAGEMENT_SERVER_PORT is 65536",
        "server.address, 192.0.2.1, SERVER_ADDRESS is 192.0.2.1",
        "management.server.address, 192.0.2.1, MANAGEMENT_SERVER_ADDRESS is 192.0.2.1"
    })
    void nameAPortOrAddressThatCannotBe(String property, String value, String what) {
        assertThat(problem(property, value))
                .hasValueSatisfying(line -> assertThat(line).startsWith(what));
    }

    @ParameterizedTest
    @CsvSource({
        "server.port, 0",
        "server.port, 65535",
        "server.address, 127.0.0.1",
        "server.address, 0.0.0.0",
        "server.address, ::1"
    })
    void takePortsAndAddressesOfThisMachine(String property, String value) {
        assertThat(problem(property, value)).isEmpty();
    }

    private static Optional<String> problem(String property, String value) {
        var settings = new HashMap<>(Map.of(URI, "neo4j://host"));
        settings.put(property, value);
        return StartSettings.problem(settings::get);
    }
}
