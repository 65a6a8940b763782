package org.lianzhao.lead.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lianzhao.lead.feature.ParkFixture.FOAM;
import static org.lianzhao.lead.feature.ParkFixture.FRAME;
import static org.lianzhao.lead.feature.ParkFixture.GLUE;
import static org.lianzhao.lead.feature.ParkFixture.located;
import static org.lianzhao.lead.feature.ParkFixture.operation;
import static org.lianzhao.lead.feature.ParkFixture.place;
import static org.lianzhao.lead.feature.ParkFixture.prospect;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Supply distance and relocation need, the two terms of opposite sign over one distance. */
class DistanceTests {
    /** One degree of latitude on a sphere of 6371.0088 km: 2πr/360. */
    private static final double DEGREE_KM = 111.19508;

    private final ParkFixture park =
            new ParkFixture()
                    .serving("A", 1)
                    .demanding("A", FOAM, false)
                    .demanding("A", FRAME, true)
                    .demanding("A", GLUE, true);

    @Test
    void measuresTheGreatCircle() {
        var here = place("500108", 30, 106);
        assertThat(here.kilometresTo(place("510000", 31, 106))).isCloseTo(DEGREE_KM, within(1e-4));
        assertThat(here.kilometresTo(here)).isZero();
        // Equator and pole are a quarter of a great circle apart.
        assertThat(place("0", 0, 0).kilometresTo(place("0", 90, 77)))
                .isCloseTo(90 * DEGREE_KM, within(1e-3));
        // Beijing – Chongqing, from published coordinates.
        assertThat(place("110000", 39.9042, 116.4074).kilometresTo(place("5", 29.563, 106.5516)))
                .isCloseTo(1460, within(10.0));
    }

    @Test
    void supplyDistanceIsInKilometres() {
        var found = distance(place("510000", 31, 106)).orElseThrow();
        assertThat(found.value()).isCloseTo(DEGREE_KM, within(1e-4));
        assertThat(found.statement()).isEqualTo("总部在地510000，直线约 110 公里");
        assertThat(found.evidence()).containsExactly("place-510000");
    }

    @Test
    void neitherAppliesWhereThePlaceIsToBeVerified() {
        var unverified = place("150100", 40, 106).unverified();
        assertThat(distance(unverified)).isEmpty();
        assertThat(relocation(unverified, operation(FRAME, 0.9))).isEmpty();
    }

    @Test
    void neitherAppliesWhereThePlaceIsUnknownOrOnlyAProvince() {
        var vague = new Place("330000", "浙江省", 30, 120, false, "place");
        assertThat(distance(null)).isEmpty();
        assertThat(distance(vague)).isEmpty();
        assertThat(relocation(null, operation(FRAME, 0.9))).isEmpty();
        assertThat(relocation(vague, operation(FRAME, 0.9))).isEmpty();
    }

    @Test
    void relocationNeedRisesFrom300To1000Kilometres() {
        var five = place("150100", 35, 106);
        // (5 · 111.19508 − 300) / 700, transport 1
        assertThat(relocation(five, operation(FRAME, 0.9)).orElseThrow().value())
                .isCloseTo(0.365679, within(1e-6));
        assertThat(
                        relocation(place("150100", 40, 106), operation(FRAME, 0.9))
                                .orElseThrow()
                                .value())
                .isEqualTo(1);
        assertThat(relocation(place("510100", 32, 106), operation(FRAME, 0.9))).isEmpty();
    }

    @Test
    void relocationNeedGrowsWithTheTransportCost() {
        var far = place("150100", 40, 106);
        var found = relocation(far, operation(FOAM, 0.9)).orElseThrow();
        assertThat(found.value()).isEqualTo(0.5);
        assertThat(found.statement()).isEqualTo("“座椅泡棉”运费高，本库未见其在重庆市的工厂，宜就近设厂");
        assertThat(found.evidence())
                .containsExactly("place-150100", "operation-FOAM", "demand-A-FOAM", "serves-A");
        assertThat(relocation(far, operation(GLUE, 0.9))).isEmpty();
    }

    @Test
    void relocationNeedDoesNotApplyWithoutDemand() {
        var found =
                new RelocationNeed()
                        .assess(
                                new ParkFixture().serving("A", 1).build(),
                                located("E", place("150100", 40, 106)),
                                prospect(FRAME, 0.9));
        assertThat(found).isEmpty();
    }

    @Test
    void neitherAppliesToWhoIsHereAlready() {
        var far = place("330200", 30, 120);
        for (var presence : List.of("50", "Z")) {
            var here = located("E", far).present(List.of(presence));
            assertThat(new SupplyDistance().assess(park.build(), here, prospect(FRAME, 0.9)))
                    .isEmpty();
            assertThat(new RelocationNeed().assess(park.build(), here, prospect(FRAME, 0.9)))
                    .isEmpty();
        }
        assertThat(distance(place("500101", 30.8, 108.4))).isEmpty();
        assertThat(relocation(place("500101", 40, 108.4), operation(FRAME, 0.9))).isEmpty();
    }

    @Test
    void supplyDistanceSpeaksWhereNoAnchorIsServedToo() {
        var alone = new ParkFixture().build();
        assertThat(new SupplyDistance().canSpeak(alone)).isTrue();
        assertThat(
                        new SupplyDistance()
                                .assess(
                                        alone,
                                        located("E", place("330200", 30, 120)),
                                        prospect(FOAM, 0.9)))
                .hasValueSatisfying(
                        found -> assertThat(found.statement()).startsWith("总部在地330200，直线约"));
    }

    private Optional<Assessment> distance(@Nullable Place place) {
        return new SupplyDistance().assess(park.build(), located("E", place), prospect(FOAM, 0.9));
    }

    private Optional<Assessment> relocation(@Nullable Place place, Operation operation) {
        return new RelocationNeed()
                .assess(park.build(), located("E", place), new Prospect(operation, null));
    }
}
