package org.lianzhao.sheet;

import java.util.Arrays;
import org.lianzhao.graph.EvidenceKind;
import org.lianzhao.lead.feature.LeadFeature;
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

    /**
     * What a feature is called, by the field of its factor; the field itself where it is unknown.
     */
    static String ofField(String field) {
        return Arrays.stream(LeadFeature.values())
                .filter(feature -> feature.field().equals(field))
                .findFirst()
                .map(Words::of)
                .orElse(field);
    }

    static String of(LeadFeature feature) {
        return switch (feature) {
            case SEGMENT_FIT -> "环节契合";
            case SPECIALISATION -> "专注度";
            case ANCHOR_DEMAND_GAP -> "链主缺口";
            case PEER_ANCHOR_SERVICE -> "已配套";
            case PRODUCT_FIT -> "产品契合";
            case SIMILAR_MAKERS -> "同类车企";
            case GROUP_TIES -> "集团渊源";
            case LOYALTY -> "既有采购";
            case REGIONAL_PRESENCE -> "产地布局";
            case SUPPLY_PROXIMITY -> "供应链关联";
            case STANDING -> "供货面";
            case RECENCY -> "近期供货";
            case CHAIN_LINK -> "上下游衔接";
            case LEADER_PULL -> "龙头带动";
            case CHAMBER_REACH -> "商会可达";
            case SUPPLY_DISTANCE -> "供货距离";
            case RELOCATION_NEED -> "就近设厂";
            case LABELS -> "称号";
            case EXPANSION -> "扩产动向";
            case RELATEDNESS -> "关联度";
            case RISK -> "风险";
        };
    }
}
