package org.lianzhao.lead.feature;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether a partner reaches enterprises of the candidate's province; for candidates that are not in
 * the municipality already.
 *
 * <p>value, 0 to 1: 1 for a chamber of commerce that partners with this park, .7 for a liaison
 * office it uses; times .6 where the partner is a sibling park's, which can be asked for an
 * introduction; times .5 where the candidate's place is to be verified. The best channel counts,
 * not their sum. Judgements.
 */
final class ChamberReach implements Feature {
    private static final double OFFICE = 0.7;
    private static final double SIBLING = 0.6;
    private static final double UNVERIFIED = 0.5;

    @Override
    public LeadFeature name() {
        return LeadFeature.CHAMBER_REACH;
    }

    @Override
    public boolean canSpeak(ParkProfile park) {
        return !park.channels().isEmpty();
    }

    @Override
    public Optional<Assessment> assess(ParkProfile park, Candidate candidate, Prospect prospect) {
        var place = candidate.place();
        if (place == null || park.localityOf(candidate).isHere()) {
            return Optional.empty();
        }
        return park.channels().stream()
                .filter(channel -> channel.province().equals(place.province()))
                .max(
                        Comparator.comparingDouble(ChamberReach::reach)
                                .thenComparing(Comparator.comparing(Channel::evidence).reversed()))
                .map(channel ->
                        new Assessment(
                                reach(channel) * (place.sure() ? 1 : UNVERIFIED),
                                statement(channel) + (place.sure() ? "" : "（其总部所在地待核）"),
                                List.of(channel.evidence(), place.evidence())));
    }

    private static String statement(Channel channel) {
        var owner =
                channel.own() ? "" : channel.partner() + "的合作" + (channel.chamber() ? "商会" : "单位");
        return channel.chamber()
                ? "可请%s%s引荐".formatted(owner, channel.name())
                : "可请%s%s协助对接".formatted(owner, channel.name());
    }

    private static double reach(Channel channel) {
        return (channel.chamber() ? 1 : OFFICE) * (channel.own() ? 1 : SIBLING);
    }
}
