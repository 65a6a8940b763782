package org.lianzhao.sheet;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.edge.RefusalCode;
import org.lianzhao.edge.Refused;
import org.lianzhao.graph.LabelType;
import org.lianzhao.lead.ListedLeads.Wanted;
import org.lianzhao.lead.feature.Locality;

/**
 * What an address asks for after its question mark. Whatever is not understood is refused by its
 * name: a filter that is overlooked would be a wrong list.
 *
 * @param first how many leads at most, null for all
 */
record SheetRequest(Wanted wanted, @Nullable Integer first) {
    /** Rows of the longest sheet: what an answer can be made of in memory and in time. */
    static final int MOST = 5000;

    private static final List<String> NAMES =
            List.of("first", "localities", "segment", "label", "text", "minimumScore", "weightSet");

    static SheetRequest of(Map<String, List<String>> parameters) {
        for (var name : parameters.keySet()) {
            if (!NAMES.contains(name)) {
                throw refused(name, "没有这个参数；可用的有 " + String.join("、", NAMES));
            }
        }
        return new SheetRequest(
                new Wanted(
                        many(parameters, "localities", Locality.class),
                        one(parameters, "segment", text -> text),
                        many(parameters, "label", LabelType.class),
                        one(parameters, "text", text -> text),
                        one(parameters, "minimumScore", SheetRequest::score),
                        one(parameters, "weightSet", text -> text)),
                one(parameters, "first", SheetRequest::count));
    }

    static Refused refused(String parameter, String problem) {
        return Refused.because(RefusalCode.BAD_PARAMETER, "参数 " + parameter + "：" + problem);
    }

    /** The filter in an officer's words, the segment by its name. */
    String words(@Nullable String segment) {
        var localities = wanted.localities();
        var words = new StringBuilder("所在地：");
        words.append(
                localities == null
                        ? "市外、不详（默认；在渝企业另列一表：localities=IN_MUNICIPALITY）"
                        : localities.stream().map(Words::of).collect(Collectors.joining("、")));
        var labels = wanted.labels();
        add(words, "环节", segment == null ? null : segment + "（含下级环节）");
        add(
                words,
                "称号",
                labels == null
                        ? null
                        : labels.stream()
                                .map(LabelType::chinese)
                                .collect(Collectors.joining("、", "", "（有其一）")));
        add(words, "名称含", wanted.text());
        var score = wanted.minimumScore();
        add(words, "得分不低于", score == null ? null : score.toString());
        add(words, "权重", wanted.weightSet() == null ? null : "园区所存方案");
        return words.toString();
    }

    private static void add(StringBuilder words, String name, @Nullable String value) {
        if (value != null) {
            words.append("；").append(name).append("：").append(value);
        }
    }

    private static <T> @Nullable T one(
            Map<String, List<String>> parameters, String name, Function<String, T> reading) {
        var given = parameters.get(name);
        if (given == null) {
            return null;
        }
        if (given.size() > 1) {
            throw refused(name, "只能写一次");
        }
        if (given.getFirst().isBlank()) {
            throw refused(name, "没有值；不筛选就不要写它");
        }
        return reading.apply(given.getFirst());
    }

    /** Several values, by commas or by repeating the parameter. */
    private static <E extends Enum<E>> @Nullable Set<E> many(
            Map<String, List<String>> parameters, String name, Class<E> type) {
        var given = parameters.get(name);
        if (given == null) {
            return null;
        }
        var all = EnumSet.noneOf(type);
        given.stream()
                .flatMap(values -> Arrays.stream(values.split(",", -1)))
                .forEach(value -> all.add(constant(name, type, value.strip())));
        return all;
    }

    private static <E extends Enum<E>> E constant(String name, Class<E> type, String value) {
        var all = type.getEnumConstants();
        return Arrays.stream(all)
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() ->
                        refused(
                                name,
                                "没有“%s”；可用的有 %s"
                                        .formatted(
                                                value,
                                                Arrays.stream(all)
                                                        .map(Enum::name)
                                                        .collect(Collectors.joining("、")))));
    }

    private static Integer count(String text) {
        try {
            var count = Integer.parseInt(text);
            if (count >= 1 && count <= MOST) {
                return count;
            }
        } catch (NumberFormatException ex) {
            // Told below.
        }
        throw refused("first", "须是 1 到 %d 的整数，收到“%s”".formatted(MOST, text));
    }

    private static Double score(String text) {
        try {
            var score = Double.parseDouble(text);
            if (score >= 0 && score <= 100) {
                return score;
            }
        } catch (NumberFormatException ex) {
            // Told below.
        }
        throw refused("minimumScore", "须是 0 到 100 的数，收到“%s”".formatted(text));
    }
}
