package org.lianzhao.lead.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.lead.feature.ParkFixture.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CustomerTests {
    private static final Place HOME = place("310115", 31, 121);
    private static final Place SHANGHAI = place("310116", 31, 121);
    private static final Place NANJING = place("320100", 32, 118);
    private static final Place SUZHOU = place("320500", 31, 120);

    @Test
    void buildsWhereMostOfItsPlantsAre() {
        assertThat(builds(HOME, SHANGHAI, SUZHOU, NANJING)).isEqualTo(NANJING);
    }

    @Test
    void buildsAtHomeAmongEqualProvinces() {
        assertThat(builds(HOME, NANJING, SHANGHAI)).isEqualTo(SHANGHAI);
        assertThat(builds(SUZHOU, NANJING, SHANGHAI)).isEqualTo(NANJING);
    }

    @Test
    void buildsWhereItsHeadOfficeIsWhereNoPlantIsKnown() {
        assertThat(builds(HOME)).isEqualTo(HOME);
        assertThat(builds(null)).isNull();
        assertThat(builds(null, NANJING)).isEqualTo(NANJING);
    }

    @Test
    void buildsTheSameWhateverTheOrderOfItsPlants() {
        assertThat(builds(null, SUZHOU, NANJING, SHANGHAI))
                .isEqualTo(builds(null, SHANGHAI, NANJING, SUZHOU));
        assertThat(builds(null, NANJING, SHANGHAI)).isEqualTo(builds(null, SHANGHAI, NANJING));
    }

    private static @Nullable Place builds(@Nullable Place home, Place... plants) {
        return new Customer("C", "客户", home, List.of(plants)).builds();
    }
}
