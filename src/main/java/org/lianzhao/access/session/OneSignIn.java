package org.lianzhao.access.session;

import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Field;
import graphql.language.Node;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianzhao.edge.Refused;
import org.springframework.stereotype.Component;

/** One document signs in once: aliases would be as many guesses in one request. */
@Component
class OneSignIn extends SimplePerformantInstrumentation {
    private static final String FIELD = "signIn";

    @Override
    public DocumentAndVariables instrumentDocumentAndVariables(
            DocumentAndVariables parsed,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        var signIns = signIns(Objects.requireNonNull(parsed.getDocument()));
        if (signIns > 1) {
            throw Refused.beyond("sign-ins", 1, signIns);
        }
        return parsed;
    }

    private static long signIns(Node<?> node) {
        var own = node instanceof Field field && field.getName().equals(FIELD) ? 1L : 0L;
        return own + node.getChildren().stream().mapToLong(OneSignIn::signIns).sum();
    }
}
