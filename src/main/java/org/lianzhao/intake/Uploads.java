package org.lianzhao.intake;

import java.nio.charset.Charset;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.intake.UploadTarget.Settled;
import org.lianzhao.platform.AuditKind;
import org.lianzhao.platform.AuditTrail;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.platform.Viewer;
import org.lianzhao.platform.input.CsvLine;
import org.lianzhao.platform.input.PlausibleDates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tables that people upload: read by the importer's own reader and checked whole. Rows with nothing
 * wrong are written at once; the others are answered with what is wrong with them, so that they can
 * be corrected and sent again.
 */
@Service
public class Uploads {
    static final int MOST_ROWS = 20_000;

    private final Map<String, UploadTarget> targets;
    private final ImportRepository imports;
    private final AuditTrail audit;
    private final Clock clock;

    Uploads(List<UploadTarget> targets, ImportRepository imports, AuditTrail audit, Clock clock) {
        this.targets =
                targets.stream().collect(Collectors.toMap(UploadTarget::name, target -> target));
        this.imports = imports;
        this.audit = audit;
        this.clock = clock;
    }

    /** Reads, checks and writes a file, as its address says. */
    @Transactional
    UploadAnswer load(UploadRequest request, byte[] file) {
        var target = targets.get(request.table());
        if (target == null) {
            throw UploadRequest.refused(
                    "table",
                    "没有“%s”这种表；可用的有 %s"
                            .formatted(request.table(), String.join("、", targets.keySet())));
        }
        var scope = target.scope(Viewer.current(), request.chamber());
        var errors = new ArrayList<RowError>();
        var charset = charset(request, file, target, errors);
        var lines = errors.isEmpty() ? CsvLine.read(file, charset) : List.<CsvLine>of();
        if (lines.size() > MOST_ROWS + 1) {
            throw UploadRequest.refused(
                    "table", "一次最多 %d 行，收到 %d 行；请分成几个文件".formatted(MOST_ROWS, lines.size() - 1));
        }
        var read = errors.isEmpty() ? read(target, lines, errors) : List.<ImportRow>of();
        var settled = target.settle(scope, read, errors, request.trial());
        var importId = recorded(target, scope, settled, request.trial());
        return answer(request, charset, lines, settled, errors, importId);
    }

    /**
     * Enters one row of a table as if it stood alone in a file.
     *
     * @param cells by the property of their column; those left out stay as they are
     * @return the key of what was written
     * @throws BadRequest naming {@code input.} and the property of the first cell that is wrong
     */
    @Transactional
    public String enter(String table, String scopeOf, Map<String, String> cells) {
        var target = Objects.requireNonNull(targets.get(table));
        var scope = target.scope(Viewer.current(), scopeOf);
        var named = new LinkedHashMap<String, String>();
        target.table().columns().stream()
                .filter(column -> cells.containsKey(column.property()))
                .forEach(column -> named.put(column.name(), cells.get(column.property())));
        var lines =
                List.of(
                        new CsvLine(1, List.copyOf(named.keySet()), List.of()),
                        new CsvLine(2, List.copyOf(named.values()), List.of()));
        var errors = new ArrayList<RowError>();
        // A blank row of a file says nothing; who enters one row means it.
        var rows = CsvReading.read(lines, target.table(), PlausibleDates.on(clock), errors);
        var settled = target.settle(scope, rows, errors, false);
        errors.stream()
                .findFirst()
                .ifPresent(error -> {
                    throw new BadRequest(argument(target, error), error.reason());
                });
        return settled.keys().getFirst();
    }

    private static String argument(UploadTarget target, RowError error) {
        return "input." + target.table().column(error.column()).map(Column::property).orElse("row");
    }

    private List<ImportRow> read(UploadTarget target, List<CsvLine> lines, List<RowError> errors) {
        var filled = lines.stream().filter(line -> !isBlank(line)).toList();
        return CsvReading.read(filled, target.table(), PlausibleDates.on(clock), errors);
    }

    /** A row that a spreadsheet keeps though it holds nothing. */
    private static boolean isBlank(CsvLine line) {
        return line.faults().isEmpty() && line.cells().stream().allMatch(String::isEmpty);
    }

    private static Charset charset(
            UploadRequest request, byte[] file, UploadTarget target, List<RowError> errors) {
        if (request.charset() != null) {
            return request.charset();
        }
        try {
            return FileCharset.of(file);
        } catch (IllegalArgumentException ex) {
            errors.add(RowError.ofFile(target.table().file(), String.valueOf(ex.getMessage())));
            return FileCharset.GB18030;
        }
    }

    private @Nullable String recorded(
            UploadTarget target, String scope, Settled settled, boolean trial) {
        if (trial || settled.keys().isEmpty()) {
            return null;
        }
        var id = UUID.randomUUID().toString();
        imports.record(id, target.name() + " " + scope, settled.keys().size());
        audit.record(
                AuditKind.WRITE,
                "import",
                "%s %s +%d ~%d"
                        .formatted(target.name(), scope, settled.added(), settled.changed()));
        return id;
    }

    private static UploadAnswer answer(
            UploadRequest request,
            Charset charset,
            List<CsvLine> lines,
            Settled settled,
            List<RowError> errors,
            @Nullable String importId) {
        var rows = lines.isEmpty() ? 0 : lines.getLast().number() - lines.getFirst().number();
        var filled = lines.stream().skip(1).filter(line -> !isBlank(line)).count();
        var accepted = settled.added() + settled.changed() + settled.unchanged();
        return new UploadAnswer(
                importId,
                request.table(),
                charset.name(),
                request.trial(),
                rows,
                settled.added(),
                settled.changed(),
                settled.unchanged(),
                filled - accepted,
                rows - filled,
                refusals(errors));
    }

    private static List<UploadAnswer.Refusal> refusals(List<RowError> errors) {
        return errors.stream()
                .sorted(Comparator.comparingLong(RowError::line))
                .map(error ->
                        new UploadAnswer.Refusal(
                                error.line(), error.column(), error.value(), error.reason()))
                .toList();
    }
}
