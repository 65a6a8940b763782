package org.lianzhao.edge.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.parser.ParserOptions;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianzhao.edge.EdgeSettings;
import org.lianzhao.edge.EdgeSettings.Limits;
import org.lianzhao.edge.Refused;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where documents meet their limits: the text before it is parsed, the shape before it is
 * validated, the cost when the variables are known. Documents that passed are kept, so that a known
 * one is neither parsed nor validated again.
 */
@Configuration(proxyBeanMethods = false)
class DocumentLimits {
    private static final long KEPT_CHARACTERS = 4_000_000;

    @Bean
    ShapeAndCost shapeAndCost(EdgeSettings settings) {
        return new ShapeAndCost(settings.limits());
    }

    @Bean
    GraphQlSourceBuilderCustomizer documentsWithinLimits(EdgeSettings settings) {
        var documents = new Documents(settings.limits());
        return source ->
                source.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(documents));
    }

    private static final class Documents implements PreparsedDocumentProvider {
        private final Limits limits;
        private final ParserOptions parser;
        private final Cache<String, PreparsedDocumentEntry> passed =
                Caffeine.newBuilder()
                        .maximumWeight(KEPT_CHARACTERS)
                        .weigher((String text, PreparsedDocumentEntry entry) -> text.length())
                        .build();

        Documents(Limits limits) {
            this.limits = limits;
            this.parser =
                    ParserOptions.newParserOptions()
                            .maxCharacters(limits.documentCharacters())
                            .maxTokens(limits.tokens())
                            .build();
        }

        @Override
        public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
                ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
            var text = input.getQuery();
            var known = passed.getIfPresent(text);
            if (known == null) {
                known = prepared(input, parse);
                if (!known.hasErrors()) {
                    passed.put(text, known);
                }
            }
            return CompletableFuture.completedFuture(known);
        }

        private PreparsedDocumentEntry prepared(
                ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
            try {
                checkText(input.getQuery());
                input.getGraphQLContext().put(ParserOptions.class, parser);
                return parse.apply(input);
            } catch (Refused refused) {
                return new PreparsedDocumentEntry(refused.error());
            }
        }

        private void checkText(String text) {
            if (text.length() > limits.documentCharacters()) {
                throw Refused.beyond(
                        "document-characters", limits.documentCharacters(), text.length());
            }
            var scanned = DocumentText.scan(text);
            if (scanned.tokens() > limits.tokens()) {
                throw Refused.beyond("tokens", limits.tokens(), scanned.tokens());
            }
            if (scanned.nesting() > limits.nesting()) {
                throw Refused.beyond("nesting", limits.nesting(), scanned.nesting());
            }
        }
    }

    static final class ShapeAndCost extends SimplePerformantInstrumentation {
        private final Limits limits;

        ShapeAndCost(Limits limits) {
            this.limits = limits;
        }

        @Override
        public DocumentAndVariables instrumentDocumentAndVariables(
                DocumentAndVariables parsed,
                InstrumentationExecutionParameters parameters,
                @Nullable InstrumentationState state) {
            DocumentShape.check(limits, Objects.requireNonNull(parsed.getDocument()));
            return parsed;
        }

        @Override
        public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
                InstrumentationExecuteOperationParameters parameters,
                @Nullable InstrumentationState state) {
            try {
                var execution = parameters.getExecutionContext();
                SafeMethod.check(execution.getGraphQLContext(), execution.getOperationDefinition());
                var _ = QueryCost.check(execution, limits);
                return null;
            } catch (Refused refused) {
                throw new AbortExecutionException(List.of(refused.error()));
            }
        }
    }
}
