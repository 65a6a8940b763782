package org.lianzhao;

import java.util.Arrays;
import java.util.Locale;
import org.lianzhao.evaluation.Evaluate;
import org.lianzhao.evaluation.Fit;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/**
 * The application. It needs a Neo4j; {@code mvn spring-boot:run} starts one beside it. The commands
 * {@code evaluate} and {@code fit} run and end without it.
 */
@SpringBootApplication
public class LianzhaoApplication {
    static final int UNUSABLE_SETTING = 2;
    static final int NO_SUCH_COMMAND = 2;

    public static void main(String[] args) {
        // Statements and reports hold numbers; they must read the same under every locale.
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        if (args.length == 0 || args[0].startsWith("-")) {
            start(args);
        } else {
            System.exit(command(args[0], Arrays.copyOfRange(args, 1, args.length)));
        }
    }

    private static int command(String name, String[] options) {
        return switch (name) {
            case "evaluate" -> Evaluate.run(options, System.out, System.err);
            case "fit" -> Fit.run(options, System.out, System.err);
            default -> {
                System.err.println(
                        "Unknown command “"
                                + name.replaceAll("\\R", " ")
                                + "”: there are evaluate and fit (--help explains them); without a"
                                + " command the application starts.");
                yield NO_SUCH_COMMAND;
            }
        };
    }

    private static void start(String[] args) {
        var application = new SpringApplication(LianzhaoApplication.class);
        application.addListeners(
                (ApplicationListener<ApplicationEnvironmentPreparedEvent>)
                        event ->
                                StartSettings.problem(event.getEnvironment()::getProperty)
                                        .ifPresent(problem -> {
                                            System.err.println(problem);
                                            System.exit(UNUSABLE_SETTING);
                                        }));
        application.run(args);
    }
}
