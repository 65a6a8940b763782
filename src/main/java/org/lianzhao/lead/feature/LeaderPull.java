package org.lianzhao.lead.feature;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;

/**
 * Whether a leader (链主) of the candidate's chain is in the municipality.
 *
 * <p>value = 1 where the candidate's segment flows into one the leader works in, .8 where it is fed
 * by one, .4 where both are merely of one chain; the best leader counts. Judgements. A leader does
 * not pull itself.
 */
final class LeaderPull implements Feature {
    private static final double DOWNSTREAM = 0.8;
    private static final double SAME_CHAIN = 0.4;

    @Override
    public LeadFeature name() {
        return LeadFeature.LEADER_PULL;
    }

    @Override
    public boolean canSpeak(ParkProfile park) {
        return !park.leaders().isEmpty();
    }

    @Override
    public Optional<Assessment> assess(ParkProfile park, Candidate candidate, Prospect prospect) {
        var segment = prospect.segment();
        return park.leaders().stream()
                .filter(leader ->
                        leader.chain().equals(segment.chain())
                                && !leader.enterprise().equals(candidate.key()))
                .map(leader -> pull(park, leader, segment))
                .max(Comparator.comparingDouble(Assessment::value));
    }

    private static Assessment pull(ParkProfile park, ChainLeader leader, Segment segment) {
        var evidence = new ArrayList<String>();
        evidence.add(leader.evidence());
        var beside =
                park.neighbours(segment).stream()
                        .filter(next -> leader.segments().contains(next.segment()))
                        .max(Comparator.comparing(Neighbour::isDown));
        beside.ifPresent(next -> evidence.add(next.evidence()));
        var name = leader.name();
        var city = park.municipality();
        return beside.map(next ->
                        next.isDown()
                                ? new Assessment(
                                        1, "%s有龙头企业%s，该环节是其上游".formatted(city, name), evidence)
                                : new Assessment(
                                        DOWNSTREAM,
                                        "%s有龙头企业%s，该环节是其下游".formatted(city, name),
                                        evidence))
                .orElseGet(() ->
                        new Assessment(SAME_CHAIN, "%s有同链龙头企业%s".formatted(city, name), evidence));
    }
}
