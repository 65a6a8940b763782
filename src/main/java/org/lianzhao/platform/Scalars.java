package org.lianzhao.platform;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.Objects;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Scalars beyond the five of the specification. */
@Component
class Scalars implements RuntimeWiringConfigurer {
    private static final GraphQLScalarType PARTIAL_DATE =
            GraphQLScalarType.newScalar()
                    .name("PartialDate")
                    .coercing(new PartialDateCoercing())
                    .build();

    /** Of variables the library would take {@code true}, lists and objects too, by their text. */
    private static final GraphQLScalarType ID =
            graphql.Scalars.GraphQLID.transform(
                    id -> id.coercing(new IdCoercing(graphql.Scalars.GraphQLID.getCoercing())));

    @Override
    public void configure(RuntimeWiring.Builder builder) {
        // Strictly, none of the specification's could be replaced.
        builder.strictMode(false)
                .scalar(ID)
                .strictMode(true)
                .scalar(PARTIAL_DATE)
                .scalar(ExtendedScalars.GraphQLLong)
                .scalar(ExtendedScalars.DateTime)
                .scalar(
                        ExtendedScalars.newAliasedScalar("Decimal")
                                .aliasedScalar(ExtendedScalars.GraphQLBigDecimal)
                                .build());
    }

    private record IdCoercing(Coercing<?, ?> id) implements Coercing<Object, Object> {
        @Override
        public Object serialize(Object result, GraphQLContext context, Locale locale) {
            return Objects.requireNonNull(id.serialize(result, context, locale));
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            if (input instanceof String || input instanceof Integer || input instanceof Long) {
                return input.toString();
            }
            throw new CoercingParseValueException("An ID is a string or a whole number");
        }

        @Override
        public Object parseLiteral(
                Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            return Objects.requireNonNull(id.parseLiteral(input, variables, context, locale));
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return id.valueToLiteral(input, context, locale);
        }
    }

    private static final class PartialDateCoercing implements Coercing<PartialDate, String> {
        @Override
        public String serialize(Object result, GraphQLContext context, Locale locale) {
            return result.toString();
        }

        @Override
        public PartialDate parseValue(Object input, GraphQLContext context, Locale locale) {
            try {
                return new PartialDate(String.valueOf(input));
            } catch (DateTimeException ex) {
                throw new CoercingParseValueException(ex.getMessage(), ex);
            }
        }

        @Override
        public PartialDate parseLiteral(
                Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (!(input instanceof StringValue text)) {
                throw new CoercingParseLiteralException("A PartialDate is written as a string");
            }
            try {
                return new PartialDate(String.valueOf(text.getValue()));
            } catch (DateTimeException ex) {
                throw new CoercingParseLiteralException(ex.getMessage(), ex);
            }
        }
    }
}
