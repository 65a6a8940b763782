package org.lianzhao.sheet;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
            List.of(
                    "first",
                    "localities",
                    "segment",
                    "region",
                    "label",
                    "buyer",
                    "text",
                    "minimumScore",
                    "weights",
                    "weightSet");

    private static final String LEAD = "lead";
    private static final List<String> BRIEF_NAMES = List.of(LEAD, "weights", "weightSet");

    static SheetRequest of(Map<String, List<String>> parameters) {
        for (var name : parameters.keySet()) {
            if (!NAMES.contains(name)) {
                throw refused(name, "没有这个参数；可用的有 " + String.join("、", NAMES));
            }
        }
        return new SheetRequest(
                new Wanted(
                        constants(parameters, "localities", Locality.class),
                        many(parameters, "segment"),
                        one(parameters, "region", text -> text),
                        constants(parameters, "label", LabelType.class),
                        many(parameters, "buyer"),
                        one(parameters, "text", text -> text),
                        one(parameters, "minimumScore", SheetRequest::score),
                        one(parameters, "weights", SheetRequest::factors),
                        one(parameters, "weightSet", text -> text)),
                one(parameters, "first", SheetRequest::count));
    }

    /** What a brief takes: the weights. */
    static SheetRequest ofBrief(Map<String, List<String>> parameters) {
        for (var name : parameters.keySet()) {
            if (!BRIEF_NAMES.contains(name)) {
                throw refused(name, "没有这个参数；可用的有 " + String.join("、", BRIEF_NAMES));
            }
        }
        var others = new HashMap<>(parameters);
        others.remove(LEAD);
        return of(others);
    }

    /** Which lead a brief is about. */
    static String lead(Map<String, List<String>> parameters) {
        var lead = one(parameters, LEAD, text -> text);
        if (lead == null) {
            throw refused(LEAD, "须写明是哪条线索");
        }
        return lead;
    }

    static Refused refused(String parameter, String problem) {
        return Refused.because(RefusalCode.BAD_PARAMETER, "参数 " + parameter + "：" + problem);
    }

    /**
     * The filter in an officer's words.
     *
     * @param segments their names
     * @param region its name
     * @param buyers their names
     */
    String words(List<String> segments, @Nullable String region, List<String> buyers) {
        var localities = wanted.localities();
        var words = new StringBuilder("所在地：");
        words.append(
                localities == null
                        ? "市外、不详（默认；在渝企业另列一表：localities=IN_MUNICIPALITY）"
                        : localities.stream().map(Words::of).collect(Collectors.joining("、")));
        var labels = wanted.labels();
        add(words, "环节", segments.isEmpty() ? null : String.join("、", segments) + "（含下级环节）");
        add(words, "省市", region);
        add(words, "链主", buyers.isEmpty() ? null : String.join("、", buyers));
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
        add(words, "权重", weightWords());
        return words.toString();
    }

    /** What was tuned, null for the default weights. */
    @Nullable String weightWords() {
        var weights = wanted.weights();
        if (weights == null) {
            return wanted.weightSet() == null ? null : "园区所存方案";
        }
        return weights.entrySet().stream()
                .map(one -> "%s×%s".formatted(Words.ofField(one.getKey()), one.getValue()))
                .sorted()
                .collect(Collectors.joining("、", "已调整（", "）"));
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
    private static @Nullable List<String> many(Map<String, List<String>> parameters, String name) {
        var given = parameters.get(name);
        if (given == null) {
            return null;
        }
        var all =
                given.stream()
                        .flatMap(values -> Arrays.stream(values.split(",", -1)))
                        .map(String::strip)
                        .toList();
        if (all.contains("")) {
            throw refused(name, "没有值；不筛选就不要写它");
        }
        return all;
    }

    private static <E extends Enum<E>> @Nullable Set<E> constants(
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

    /** {@code supplyDistance:2,labels:0.5}. */
    private static Map<String, Double> factors(String text) {
        var factors = new TreeMap<String, Double>();
        for (var one : text.split(",", -1)) {
            var parts = one.split(":", -1);
            try {
                factors.put(parts[0].strip(), Double.valueOf(parts[1]));
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException ex) {
                throw refused("weights", "须写作 supplyDistance:2,labels:0.5，收到“%s”".formatted(one));
            }
        }
        return factors;
    }
}
