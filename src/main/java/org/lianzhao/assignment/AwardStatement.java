package org.lianzhao.assignment;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why an enterprise goes to a park, in one sentence. */
final class AwardStatement {
    private AwardStatement() {}

    /**
     * Another park that wanted the enterprise.
     *
     * @param instead what it gets for it; null where it has no other lead
     */
    record Rival(String name, Bid bid, @Nullable Bid instead) {
        private String wish() {
            return "%s（第 %d 位，%s 分）".formatted(name, bid.rank(), bid.points());
        }

        private String consolation() {
            return instead == null
                    ? name + "没有别的线索可补"
                    : "%s改得“%s”（%s 分）".formatted(name, instead.name(), instead.points());
        }
    }

    static String of(Bidder park, Bid bid, int quota, List<Rival> rivals) {
        if (rivals.isEmpty()) {
            return "列%s线索第 %d 位（%s 分），前 %d 位内没有其他园区竞争"
                    .formatted(park.name(), bid.rank(), bid.points(), quota);
        }
        return "%s（第 %d 位，%s 分）与%s都想要，归%s时各园总分最高，%s"
                .formatted(
                        park.name(),
                        bid.rank(),
                        bid.points(),
                        rivals.stream().map(Rival::wish).collect(Collectors.joining("、")),
                        park.name(),
                        rivals.stream().map(Rival::consolation).collect(Collectors.joining("，")));
    }
}
