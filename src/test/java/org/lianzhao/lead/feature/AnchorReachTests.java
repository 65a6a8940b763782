package org.lianzhao.lead.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.lead.feature.ParkFixture.place;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnchorReachTests {
    private static final Place PARK = place("500108", 30, 106);
    private static final Place NEAR = place("500112", 30, 106.5);
    private static final Place NEIGHBOUR = place("510100", 31, 104);
    private static final Place FAR = place("310115", 31, 121);

    private final List<ServedAnchor> anchors = List.of(anchor("A"), anchor("B"));

    @Test
    void countsUpToThreePlantsWithinADaysDriveRelativeToTheNearestAnchor() {
        // A: 2/3, B: 1/3
        assertThat(reach(Map.of("A", List.of(NEAR, NEIGHBOUR), "B", List.of(NEAR, FAR, FAR))))
                .containsExactly(1_000, 500);
        // more than three are no more
        assertThat(
                        reach(
                                Map.of(
                                        "A",
                                        List.of(NEAR, NEAR, NEAR, NEAR),
                                        "B",
                                        List.of(NEAR, NEAR, NEAR))))
                .containsExactly(1_000, 1_000);
    }

    @Test
    void countsLessWhereLessThanAThirdOfThePlantsIsNear() {
        // A: 1/3, B: 1/3 · 3/4
        assertThat(reach(Map.of("A", List.of(NEAR, FAR), "B", List.of(NEAR, FAR, FAR, FAR))))
                .containsExactly(1_000, 750);
    }

    @Test
    void isNothingForWhoBuildsElsewhereOrNobodyKnowsWhere() {
        assertThat(reach(Map.of("A", List.of(NEAR), "B", List.of(FAR)))).containsExactly(1_000, 0);
        assertThat(reach(Map.of("A", List.of(NEAR)))).containsExactly(1_000, 0);
    }

    @Test
    void citesThePlantsNearTheParkAlone() {
        var near = plant(NEAR, "here");
        var found =
                AnchorReach.of(
                        anchors,
                        Map.of("A", List.of(near, plant(FAR, "there")), "B", List.of(near)),
                        PARK);
        assertThat(found.getFirst().plants()).containsExactly("here");
    }

    private static Place plant(Place at, String evidence) {
        return new Place(at.adcode(), at.name(), at.latitude(), at.longitude(), true, evidence);
    }

    @Test
    void tellsNobodyApartWhereNoPlantIsNear() {
        assertThat(reach(Map.of("A", List.of(FAR)))).containsExactly(1_000, 1_000);
        assertThat(reach(Map.of())).containsExactly(1_000, 1_000);
    }

    @Test
    void cutsPointsToWhatIsBuiltNearThePark() {
        var half = anchor("A").reaching(500, List.of());
        assertThat(half.inReach(7)).isEqualTo(3);
        assertThat(half.weightInReach()).isEqualTo(0.5);
        assertThat(anchor("A").inReach(7)).isEqualTo(7);
    }

    private static ServedAnchor anchor(String key) {
        return new ServedAnchor(key, "链主" + key, 1, Map.of(key, ""), "serves-" + key);
    }

    private List<Integer> reach(Map<String, List<Place>> plants) {
        return AnchorReach.of(anchors, plants, PARK).stream().map(ServedAnchor::reach).toList();
    }
}
