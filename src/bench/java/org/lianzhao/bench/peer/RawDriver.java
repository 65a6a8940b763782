package org.lianzhao.bench.peer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import tools.jackson.databind.json.JsonMapper;

/**
 * A peer: the Java driver alone, in a process of its own that asks the statements and writes what
 * comes as JSON. Reads {@code OPERATION show SUBJECT} or {@code OPERATION run SECONDS} from its
 * input and answers each with a line.
 */
public final class RawDriver {
    private static final JsonMapper JSON = new JsonMapper();

    private RawDriver() {}

    /** Started with address, name and password of the database. */
    public static void main(String[] args) throws IOException {
        try (var driver = GraphDatabase.driver(args[0], AuthTokens.basic(args[1], args[2]));
                var input =
                        new BufferedReader(
                                new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (var line = input.readLine(); line != null; line = input.readLine()) {
                var words = line.split(" ", 3);
                var operation = Operation.valueOf(words[0]);
                var statement = Objects.requireNonNull(operation.statement());
                var number = Integer.parseInt(words[2]);
                if (words[1].equals("show")) {
                    System.out.println(
                            JSON.writeValueAsString(
                                    statement.ask(driver, operation.variables(number))));
                } else {
                    System.out.println(
                            Load.run(
                                    Duration.ofSeconds(number),
                                    subject ->
                                            JSON.writeValueAsBytes(
                                                    statement.ask(
                                                            driver,
                                                            operation.variables(subject)))));
                }
            }
        }
    }
}
