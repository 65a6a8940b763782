package org.lianzhao.lead.feature;

import java.util.Optional;
import java.util.stream.Collectors;
import org.lianzhao.graph.LabelType;

/**
 * Titles valid on the date of the data.
 *
 * <p>value = 1 − Π(1 − q), 0 to 1, over the kinds of titles, with q by how selective the title is:
 * single champion .7, little giant .6, high-tech .4, listed .4, specialised SME .3, green factory
 * .2. A second title adds less than the first. Judgements.
 */
final class Labels implements Feature {
    @Override
    public LeadFeature name() {
        return LeadFeature.LABELS;
    }

    @Override
    public Optional<Assessment> assess(ParkProfile park, Candidate candidate, Prospect prospect) {
        var valid =
                candidate.titles().stream().filter(title -> title.isValidOn(park.asOf())).toList();
        var types = valid.stream().map(Title::type).distinct().sorted().toList();
        if (types.isEmpty()) {
            return Optional.empty();
        }
        var without = 1.0;
        for (var type : types) {
            without *=
                    1
                            - switch (type) {
                                case SINGLE_CHAMPION -> 0.7;
                                case LITTLE_GIANT -> 0.6;
                                case HIGH_TECH, LISTED_COMPANY -> 0.4;
                                case SPECIALISED_SME -> 0.3;
                                case GREEN_FACTORY -> 0.2;
                            };
        }
        return Optional.of(
                Assessment.of(
                        1 - without,
                        types.stream().map(LabelType::chinese).collect(Collectors.joining("、")),
                        valid.stream().map(Title::evidence).toList()));
    }
}
