package org.lianzhao.lead.feature;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether the candidate was introduced, or a partner reaches enterprises of its province.
 *
 * <p>value, 0 to 1: 1 where a chamber introduced the candidate to this park and the park accepted.
 * Else, for candidates that are not in the municipality already, for a chamber of commerce how
 * likely its introductions are accepted here beside those of one nothing is known of, at most 1:
 * the mean (4 + a) / (5 + a + d) of the Beta posterior after a accepted and d declined ones, over
 * that of the prior Beta(4, 1), .8; .7 for a liaison office; times .6 where the partner is a
 * sibling park's, which can be asked for an introduction; times .5 where the candidate's place is
 * to be verified. The best channel counts, not their sum. Judgements.
 */
final class ChamberReach implements Feature {
    private static final double PRIOR_ACCEPTED = 4;
    private static final double PRIOR_DECLINED = 1;
    private static final double OFFICE = 0.7;
    private static final double SIBLING = 0.6;
    private static final double UNVERIFIED = 0.5;

    @Override
    public LeadFeature name() {
        return LeadFeature.CHAMBER_REACH;
    }

    @Override
    public boolean canSpeak(ParkProfile park) {
        return !park.channels().isEmpty() || !park.introductions().isEmpty();
    }

    @Override
    public Optional<Assessment> assess(ParkProfile park, Candidate candidate, Prospect prospect) {
        var introduction = park.introductions().get(candidate.key());
        if (introduction != null) {
            return Optional.of(
                    new Assessment(
                            1,
                            "由%s引荐（%s 接受）"
                                    .formatted(introduction.chamber(), introduction.acceptedOn()),
                            List.of(introduction.evidence())));
        }
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
        return (channel.chamber() ? acceptance(channel) : OFFICE) * (channel.own() ? 1 : SIBLING);
    }

    private static double acceptance(Channel channel) {
        var known = mean(channel.accepted(), channel.declined());
        return Math.min(1, known / mean(0, 0));
    }

    private static double mean(int accepted, int declined) {
        return (PRIOR_ACCEPTED + accepted)
                / (PRIOR_ACCEPTED + PRIOR_DECLINED + accepted + declined);
    }
}
