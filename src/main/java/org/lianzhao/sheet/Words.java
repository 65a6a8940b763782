package org.lianzhao.sheet;

import org.lianzhao.graph.EvidenceKind;
import org.lianzhao.lead.feature.Locality;

/** What an officer calls it. */
final class Words {
    private Words() {}

    static String of(Locality locality) {
        return switch (locality) {
            case OUTSIDE -> "市外";
            case IN_MUNICIPALITY -> "在渝可扩产";
            case IN_ZONE -> "在本经开区";
            case UNKNOWN -> "不详";
        };
    }

    static String of(EvidenceKind kind) {
        return switch (kind) {
            case SUPPLY -> "供货关系";
            case PRODUCT -> "产品";
            case OPERATION -> "所属环节";
            case INVESTMENT -> "持股关系";
            case LOCATION -> "所在地";
            case PRESENCE -> "布点";
            case SIGNAL -> "企业动态";
            case LABEL -> "称号";
            case DEMAND -> "链主需求";
            case PARK_FOCUS -> "园区方向";
            case ANCHOR_SERVICE -> "园区与链主的关系";
            case PARTNERSHIP -> "合作商会";
            case SEGMENT_FLOW -> "上下游关系";
            case SURVEY -> "摸底";
            case CHAIN_LEADER -> "链主地位";
            case INTRODUCTION -> "商会引荐";
        };
    }
}
