package org.lianzhao.lead;

import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.Park;
import org.lianzhao.lead.engine.CompiledPark;

/** Why a list is empty, in one sentence. */
final class EmptyList {
    private EmptyList() {}

    /**
     * The reason.
     *
     * @param compiled null for a park without a focus
     * @param noneRanked whether the park has no lead at all, whatever the filter
     */
    static String reason(Park park, @Nullable CompiledPark compiled, boolean noneRanked) {
        if (compiled == null) {
            return park.focusTags().isEmpty()
                    ? park.name() + "没有登记产业方向，无法判断该招什么；请联系经开区管理员登记"
                    : "%s公开的方向（%s）尚无环节可匹配；请联系经开区管理员登记"
                            .formatted(park.name(), String.join("、", park.focusTags()));
        }
        return noneRanked ? "园区方向上本库还没有可推荐的企业" : "没有符合筛选条件的线索";
    }
}
