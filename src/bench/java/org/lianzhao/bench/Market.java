package org.lianzhao.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.LabelType;
import org.lianzhao.graph.SignalKind;
import org.lianzhao.lead.engine.EnterpriseRow;
import org.lianzhao.lead.engine.EnterpriseRow.Nature;
import org.lianzhao.lead.engine.EnterpriseRow.OperationTerm;
import org.lianzhao.lead.engine.EnterpriseRow.OutputTerm;
import org.lianzhao.lead.engine.EnterpriseRow.TitleTerm;

/**
 * Enterprises to rank. Where the company register lies beside the project, its manufacturers: a
 * segment is assigned where the business scope contains its name or an alternative within it, the
 * region from the registration number. Else made-up ones. The register knows no titles and no
 * warnings; one in twenty gets a title and one in fifty a warning by a fixed seed.
 */
public final class Market {
    private static final Path REGISTER = Path.of("../shared/data/registry/enterprises.csv.gz");
    private static final int MADE_UP = 225_168;
    private static final OutputTerm NOTHING_KNOWN = new OutputTerm(0, 0);
    private static final double BY_SCOPE = 0.5;
    private static final double BY_NAME = 0.7;

    private final List<EnterpriseRow> rows;
    private final String source;
    private final Set<String> regions =
            Seed.table("regions").stream()
                    .map(r -> r.getField("adcode"))
                    .collect(Collectors.toSet());
    private final Map<String, String> regionOfName = new HashMap<>();
    private final Map<String, List<String>> segmentsOfTerm = new LinkedHashMap<>();
    private final Map<String, List<String>> termsByStart = new HashMap<>();
    private final SplittableRandom random = new SplittableRandom(20261130);

    public Market() {
        for (var region : Seed.table("regions")) {
            if (region.getField("adcode").endsWith("00")) {
                regionOfName.putIfAbsent(
                        region.getField("name").replaceAll("[省市]$", ""), region.getField("adcode"));
            }
        }
        for (var segment : Seed.table("segments")) {
            Arrays.stream(segment.getField("name").split("[/（）、]"))
                    .map(String::strip)
                    .filter(term -> term.length() > 1)
                    .distinct()
                    .forEach(term ->
                            segmentsOfTerm
                                    .computeIfAbsent(term, t -> new ArrayList<>())
                                    .add(segment.getField("code")));
        }
        segmentsOfTerm
                .keySet()
                .forEach(term ->
                        termsByStart
                                .computeIfAbsent(term.substring(0, 2), s -> new ArrayList<>())
                                .add(term));
        var registered = Files.exists(REGISTER);
        rows = sorted(registered ? registered() : madeUp());
        source =
                "%,d %s, %,d of them in some segment"
                        .formatted(
                                rows.size(),
                                registered
                                        ? "manufacturers of the company register"
                                        : "made-up enterprises (no " + REGISTER + ")",
                                active().size());
    }

    /** What the enterprises are. */
    public String source() {
        return source;
    }

    /** All enterprises, by ascending key; most of them operate in no segment. */
    public List<EnterpriseRow> rows() {
        return rows;
    }

    /**
     * As many enterprises that operate in some segment; beyond those known, copies with new keys.
     */
    public List<EnterpriseRow> active(int count) {
        var known = active();
        Collections.shuffle(known, new Random(1));
        return sorted(
                IntStream.range(0, count)
                        .mapToObj(i -> copy(known.get(i % known.size()), i / known.size()))
                        .toList());
    }

    private List<EnterpriseRow> active() {
        return rows.stream()
                .filter(row -> !row.operations().isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static EnterpriseRow copy(EnterpriseRow row, int number) {
        return number == 0
                ? row
                : new EnterpriseRow(
                        row.key() + "-" + number,
                        row.name() + number,
                        row.region(),
                        row.operations(),
                        row.titles(),
                        row.warnings(),
                        row.presences(),
                        null,
                        Nature.MAKER,
                        null);
    }

    private static List<EnterpriseRow> sorted(List<EnterpriseRow> rows) {
        return rows.stream().sorted(Comparator.comparing(EnterpriseRow::key)).toList();
    }

    private List<EnterpriseRow> registered() {
        var keys = new HashSet<String>();
        try (var rows =
                CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(
                                        new GZIPInputStream(Files.newInputStream(REGISTER)),
                                        StandardCharsets.UTF_8))) {
            return rows.stream()
                    .map(this::registered)
                    .map(row -> keys.add(row.key()) ? row : copy(row, keys.size()))
                    .toList();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private EnterpriseRow registered(NamedCsvRecord row) {
        var name = row.getField("name");
        var uscc = row.getField("uscc");
        var confidences = new HashMap<String, Double>();
        segments(row.getField("scope")).forEach(s -> confidences.put(s, BY_SCOPE));
        segments(name).forEach(s -> confidences.put(s, BY_NAME));
        return row(uscc.isEmpty() ? name : uscc, name, region(row, uscc), confidences);
    }

    private Stream<String> segments(String text) {
        return IntStream.range(0, Math.max(0, text.length() - 1))
                .boxed()
                .flatMap(at ->
                        termsByStart.getOrDefault(text.substring(at, at + 2), List.of()).stream()
                                .filter(term -> text.startsWith(term, at)))
                .flatMap(term -> segmentsOfTerm.getOrDefault(term, List.of()).stream());
    }

    private @Nullable String region(NamedCsvRecord row, String uscc) {
        var adcode = uscc.length() == 18 ? uscc.substring(2, 8) : "";
        if (regions.contains(adcode)) {
            return adcode;
        }
        var city = regionOfName.get(row.getField("city").replaceAll("市$", ""));
        return city == null ? regionOfName.get(row.getField("province")) : city;
    }

    private List<EnterpriseRow> madeUp() {
        var codes = segmentsOfTerm.values().stream().flatMap(List::stream).distinct().toList();
        var places = regions.stream().sorted().toList();
        return IntStream.range(0, MADE_UP)
                .mapToObj(i -> {
                    var confidences = new HashMap<String, Double>();
                    while (random.nextInt(100) < (confidences.isEmpty() ? 18 : 30)) {
                        confidences.put(
                                codes.get(random.nextInt(codes.size())),
                                random.nextInt(4) == 0 ? BY_NAME : BY_SCOPE);
                    }
                    return row(
                            "MADE-UP-%06d".formatted(i),
                            "虚构企业" + i,
                            places.get(random.nextInt(places.size())),
                            confidences);
                })
                .toList();
    }

    private EnterpriseRow row(
            String key, String name, @Nullable String region, Map<String, Double> confidences) {
        var labels = LabelType.values();
        var kinds = SignalKind.values();
        return new EnterpriseRow(
                key,
                name,
                region,
                confidences.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        c -> new OperationTerm(c.getValue(), NOTHING_KNOWN))),
                random.nextInt(20) == 0
                        ? List.of(new TitleTerm(labels[random.nextInt(labels.length)], null))
                        : List.of(),
                random.nextInt(50) == 0 ? List.of(kinds[random.nextInt(kinds.length)]) : List.of(),
                List.of(),
                null,
                Nature.MAKER,
                null);
    }
}
