package org.lianzhao.lead.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.lianzhao.lead.feature.Assessment;
import org.lianzhao.lead.feature.Candidate;
import org.lianzhao.lead.feature.Features;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.lead.feature.Locality;
import org.lianzhao.lead.feature.ParkProfile;
import org.lianzhao.lead.feature.Prospect;

/** What no sentence may say, whatever the park and whoever the candidate. */
class SentenceTests {
    private static final int TRIES = 25;
    private static final int ENTERPRISES = 60;
    private static final Pattern KILOMETRES = Pattern.compile("(\\d+) 公里");

    /** Features that speak for coming, which says nothing to who is here. */
    private static final Set<LeadFeature> FOR_THOSE_ELSEWHERE =
            EnumSet.of(
                    LeadFeature.ANCHOR_DEMAND_GAP,
                    LeadFeature.RELOCATION_NEED,
                    LeadFeature.SUPPLY_DISTANCE,
                    LeadFeature.CHAMBER_REACH);

    private static final Set<LeadFeature> NAMING_THIRD_PARTIES =
            EnumSet.of(
                    LeadFeature.SUPPLY_PROXIMITY,
                    LeadFeature.SIMILAR_MAKERS,
                    LeadFeature.GROUP_TIES);

    private record Said(
            ParkProfile park,
            Candidate candidate,
            Prospect prospect,
            LeadFeature feature,
            Assessment assessment) {
        String sentence() {
            return assessment.statement();
        }

        Locality locality() {
            return park.localityOf(candidate);
        }

        /** That somebody was introduced is so wherever it is. */
        boolean isIntroduction() {
            return feature == LeadFeature.CHAMBER_REACH
                    && park.introductions().containsKey(candidate.key());
        }
    }

    @Property(tries = TRIES)
    void everyReasonIsASentenceWithEvidence(@ForAll @LongRange(min = 1, max = 9_999) long seed) {
        each(
                seed,
                said -> {
                    assertThat(said.sentence())
                            .as("%s", said)
                            .isNotBlank()
                            .doesNotContain("null", "NaN");
                    assertThat(said.assessment().evidence())
                            .as("%s", said)
                            .isNotEmpty()
                            .doesNotContain("");
                });
    }

    @Property(tries = TRIES)
    void noneIsMissingWhereThereIsOne(@ForAll @LongRange(min = 1, max = 9_999) long seed) {
        each(
                seed,
                said -> {
                    assertThat(said.sentence()).doesNotContain("尚无");
                    if (said.sentence().contains("尚未收录")) {
                        assertThat(said.locality().isHere()).as("%s", said).isFalse();
                        assertThat(said.park().localSuppliers().getOrDefault(code(said), List.of()))
                                .as("%s", said)
                                .isEmpty();
                    }
                });
    }

    @Property(tries = TRIES)
    void whoIsHereIsNotToldToCome(@ForAll @LongRange(min = 1, max = 9_999) long seed) {
        each(
                seed,
                said -> {
                    if (said.locality().isHere()) {
                        assertThat(FOR_THOSE_ELSEWHERE)
                                .as("%s", said)
                                .matches(elsewhere ->
                                        !elsewhere.contains(said.feature())
                                                || said.isIntroduction());
                        assertThat(said.sentence()).doesNotContain("就近设厂", "未见其在");
                    }
                });
    }

    /** In a made-up park customers bear their keys, and anchors other names. */
    @Property(tries = TRIES)
    void aCommonCustomerIsNeverTheBuyer(@ForAll @LongRange(min = 1, max = 9_999) long seed) {
        each(
                seed,
                said -> {
                    if (NAMING_THIRD_PARTIES.contains(said.feature())) {
                        assertThat(said.sentence())
                                .as("%s", said)
                                .doesNotContain(Objects.requireNonNull(said.prospect().buyerKey()));
                    }
                });
    }

    @Property(tries = TRIES)
    void noDistanceIsMorePreciseThanItsPlace(@ForAll @LongRange(min = 1, max = 9_999) long seed) {
        each(
                seed,
                said -> {
                    var kilometres = KILOMETRES.matcher(said.sentence());
                    while (kilometres.find()) {
                        assertThat(kilometres.group(1)).as("%s", said).endsWith("0");
                    }
                    assertThat(said.sentence()).doesNotContain("km");
                });
    }

    @Property(tries = TRIES)
    void pointsForComingGoToNobodyWhoIsHere(@ForAll @LongRange(min = 1, max = 9_999) long seed) {
        var park = new RandomPark(seed, ENTERPRISES);
        var compiled = ParkCompiler.compile(park.profile, park.columns(), park.regions);
        for (var slot = 0; slot < compiled.slots(); slot++) {
            var introduced =
                    park.profile
                            .introductions()
                            .containsKey(park.columns().key(compiled.row(slot)));
            if (compiled.locality(compiled.row(slot)).isHere() && !introduced) {
                for (var feature : FOR_THOSE_ELSEWHERE) {
                    assertThat((int) compiled.feature(feature).codes[slot])
                            .as("%s of slot %d", feature, slot)
                            .isZero();
                }
            }
        }
    }

    /** Rows of the columns are where the candidates they were made of are. */
    @Property(tries = TRIES)
    void rowsAreWhereTheirEnterprisesAre(@ForAll @LongRange(min = 1, max = 9_999) long seed) {
        var park = new RandomPark(seed, ENTERPRISES);
        var columns = park.columns();
        var localities = new RowLocalities(park.profile, columns);
        assertThat(IntStream.range(0, columns.size()).mapToObj(localities::of))
                .isEqualTo(park.candidates.stream().map(park.profile::localityOf).toList());
        assertThat(IntStream.range(0, columns.size()).mapToObj(localities::isHere))
                .isEqualTo(
                        park.candidates.stream()
                                .map(candidate -> park.profile.localityOf(candidate).isHere())
                                .toList());
    }

    /** The properties above are about something: every feature speaks, to candidates everywhere. */
    @Example
    void madeUpParksHearEverySentence() {
        Map<LeadFeature, Integer> heard = new EnumMap<>(LeadFeature.class);
        var localities = new HashSet<Locality>();
        var sentences = new ArrayList<String>();
        LongStream.rangeClosed(1, 10)
                .forEach(seed ->
                        each(
                                seed,
                                said -> {
                                    heard.merge(said.feature(), 1, Integer::sum);
                                    localities.add(said.locality());
                                    sentences.add(said.sentence());
                                }));
        assertThat(heard).containsOnlyKeys(LeadFeature.values());
        assertThat(localities).containsExactlyInAnyOrder(Locality.values());
        assertThat(sentences)
                .anyMatch(sentence -> sentence.contains("尚未收录"))
                .anyMatch(sentence -> sentence.contains("宜就近设厂"))
                .anyMatch(sentence -> KILOMETRES.matcher(sentence).find());
    }

    private static String code(Said said) {
        return said.prospect().segment().code();
    }

    private static void each(long seed, Consumer<Said> check) {
        var park = new RandomPark(seed, ENTERPRISES);
        for (var candidate : park.candidates) {
            for (var operation : candidate.operations()) {
                for (var prospect : park.profile.prospects(operation)) {
                    for (var feature : Features.ALL) {
                        feature.assess(park.profile, candidate, prospect)
                                .map(found ->
                                        new Said(
                                                park.profile,
                                                candidate,
                                                prospect,
                                                feature.name(),
                                                found))
                                .ifPresent(check);
                    }
                }
            }
        }
    }
}
