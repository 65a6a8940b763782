package org.lianzhao.lead.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.lead.feature.ParkFixture.FOAM;
import static org.lianzhao.lead.feature.ParkFixture.candidate;
import static org.lianzhao.lead.feature.ParkFixture.operation;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpecialisationTests {
    @Test
    void isTheShareOfKnownProductsInTheSegment() {
        assertThat(assess(new Output(2, 3, List.of("makes-1", "makes-2"))))
                .hasValue(
                        new Assessment(
                                0.5, "本库收录其产品 3 类，其中 2 类属“座椅泡棉”", List.of("makes-1", "makes-2")));
    }

    @Test
    void trustsManyProductsMoreThanOne() {
        var one = assess(new Output(1, 1, List.of("makes-1"))).orElseThrow().value();
        var four = assess(new Output(4, 4, List.of("makes-1"))).orElseThrow().value();
        assertThat(one).isEqualTo(0.5);
        assertThat(four).isEqualTo(0.8);
    }

    @Test
    void saysNothingWhereNoProductOfTheSegmentIsKnown() {
        assertThat(assess(Output.UNKNOWN)).isEmpty();
        assertThat(assess(new Output(0, 5, List.of()))).isEmpty();
    }

    private static Optional<Assessment> assess(Output output) {
        return new Specialisation()
                .assess(
                        new ParkFixture().build(),
                        candidate("E"),
                        new Prospect(operation(FOAM, 0.9).making(output), null));
    }
}
