package org.lianzhao.board.correction;

import org.lianzhao.graph.EvidenceKind;
import org.lianzhao.graph.LabelType;
import org.neo4j.driver.Record;

/** Says a stored fact to the enterprise it is about. */
final class FactSentence {
    private FactSentence() {}

    /**
     * The sentence of a row with {@code type}, {@code outgoing}, {@code other}, {@code product} and
     * {@code state}.
     */
    static String of(Record row) {
        var other = row.get("other").asString("");
        var outgoing = row.get("outgoing").asBoolean();
        return switch (kind(row)) {
            case SUPPLY -> supply(row, other, outgoing);
            case PRODUCT -> "生产“%s”".formatted(other);
            case OPERATION -> "从事“%s”环节".formatted(other);
            case INVESTMENT ->
                    outgoing ? "持有%s的股权".formatted(other) : "%s持有贵企业的股权".formatted(other);
            case LOCATION -> "所在地为%s".formatted(other);
            case PRESENCE -> "在%s有总部、工厂、项目或机构（%s）".formatted(other, state(row));
            case SIGNAL -> "公开动态：%s".formatted(other);
            case LABEL -> "称号：%s".formatted(LabelType.valueOf(other).chinese());
            case DEMAND -> "需要“%s”环节的配套".formatted(other);
            case CHAIN_LEADER -> "列为“%s”产业链链主".formatted(other);
            case ANCHOR_SERVICE -> "%s将贵企业列为服务的链主".formatted(other);
            default -> throw new IllegalStateException("No fact of an enterprise: " + kind(row));
        };
    }

    static EvidenceKind kind(Record row) {
        var type = row.get("type").asString();
        for (var kind : EvidenceKind.values()) {
            if (kind.relationship().equals(type)) {
                return kind;
            }
        }
        throw new IllegalStateException("No evidence: " + type);
    }

    private static String supply(Record row, String other, boolean outgoing) {
        var product =
                row.get("product").isNull() ? "产品" : "“" + row.get("product").asString() + "”";
        return outgoing ? "向%s供应%s".formatted(other, product) : "由%s供应%s".formatted(other, product);
    }

    private static String state(Record row) {
        return switch (row.get("state").asString("")) {
            case "OPERATING" -> "在运营";
            case "BUILDING" -> "在建";
            case "ANNOUNCED" -> "已公布";
            case "CLOSED" -> "已关闭";
            default -> "状态未知";
        };
    }
}
