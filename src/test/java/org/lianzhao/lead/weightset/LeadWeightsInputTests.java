package org.lianzhao.lead.weightset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.lead.score.WeightFactors;
import org.lianzhao.platform.BadRequest;

class LeadWeightsInputTests {
    @Test
    void hasOneFactorPerTunableFeatureInTheSchema() throws IOException {
        var schema = new SchemaParser().parse(Files.readString(Path.of("graphql/lead.graphqls")));
        var input = schema.getTypeOrNull("LeadWeightsInput", InputObjectTypeDefinition.class);
        assertThat(Objects.requireNonNull(input).getInputValueDefinitions())
                .extracting(InputValueDefinition::getName)
                .containsExactlyInAnyOrderElementsOf(tunable().map(LeadFeature::field).toList());
    }

    @Test
    void countsNullOnce() {
        var factors = new HashMap<String, @Nullable Double>();
        factors.put(LeadFeature.LABELS.field(), null);
        assertThat(LeadWeightsInput.factors(factors)).isEqualTo(WeightFactors.NEUTRAL);
    }

    @ParameterizedTest
    @MethodSource("tunable")
    void bringsEachFactorToItsFeature(LeadFeature feature) {
        assertThat(LeadWeightsInput.factors(Map.of(feature.field(), 1.25)))
                .isEqualTo(new WeightFactors(Map.of(feature, 1.25)));
    }

    @ParameterizedTest
    @MethodSource("tunable")
    void namesTheFactorThatIsOutOfRange(LeadFeature feature) {
        for (var factor : new double[] {0.49, 2.01, -1, Double.NaN}) {
            assertThatExceptionOfType(BadRequest.class)
                    .isThrownBy(() -> LeadWeightsInput.factors(Map.of(feature.field(), factor)))
                    .withMessageContaining("must be from 0.5 to 2.0, was " + factor)
                    .returns("weights." + feature.field(), BadRequest::argument);
        }
    }

    @Test
    void isNeutralWhereNothingIsGiven() {
        assertThat(LeadWeightsInput.factors(Map.of())).isEqualTo(WeightFactors.NEUTRAL);
    }

    static Stream<LeadFeature> tunable() {
        return LeadFeature.TUNABLE.stream();
    }
}
