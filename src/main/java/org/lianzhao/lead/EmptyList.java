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
                    ? park.name() + "没有公开的重点产业链，无法判断该招什么；登记重点产业链后即可推荐"
                    : "%s公开的方向（%s）不在经开区主导产业链之内，尚无环节可匹配；登记重点产业链后即可推荐"
                            .formatted(park.name(), String.join("、", park.focusTags()));
        }
        return noneRanked ? "重点产业链上还没有可推荐的企业" : "没有符合筛选条件的线索";
    }
}
