package org.lianzhao.board.matching;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.board.member.Member;
import org.lianzhao.board.opportunity.Opportunity;

/**
 * What a member must meet to be referred for an opportunity.
 *
 * @param met null where it is not known
 */
public record MatchCondition(Name name, @Nullable Boolean met, String statement) {
    /** What is looked at. */
    public enum Name {
        SEGMENT,
        AREA,
        CONSENT
    }

    /** In the order of {@link Name}; area only where the opportunity says one. */
    static List<MatchCondition> of(Opportunity opportunity, Member member, String segment) {
        var conditions = new ArrayList<MatchCondition>();
        conditions.add(new MatchCondition(Name.SEGMENT, true, "环节相符：" + segment));
        var least = opportunity.minimumAreaSquareMetres();
        var most = opportunity.maximumAreaSquareMetres();
        if (least != null || most != null) {
            conditions.add(area(least, most, member.firm().areaWanted()));
        }
        conditions.add(consent(member));
        return List.copyOf(conditions);
    }

    private static MatchCondition area(
            @Nullable Integer least, @Nullable Integer most, @Nullable Integer wanted) {
        var range =
                least == null
                        ? "至多 %,d m²".formatted(most)
                        : most == null
                                ? " %,d m² 起".formatted(least)
                                : " %,d–%,d m²".formatted(least, most);
        if (wanted == null) {
            return new MatchCondition(Name.AREA, null, "园区面积%s；会员意向面积未填".formatted(range));
        }
        var fits = (least == null || wanted >= least) && (most == null || wanted <= most);
        return new MatchCondition(
                Name.AREA,
                fits,
                "园区面积%s；会员意向 %,d m²%s".formatted(range, wanted, fits ? "" : "，不在其中"));
    }

    private static MatchCondition consent(Member member) {
        return new MatchCondition(
                Name.CONSENT,
                member.isShareable(),
                switch (member.consent()) {
                    case SHAREABLE -> "会员同意可分享，可以引荐";
                    case COUNTED -> "会员只同意计数，引荐前须取得“可分享”的同意";
                    case PRIVATE -> "会员未同意对外透露，引荐前须取得“可分享”的同意";
                });
    }
}
