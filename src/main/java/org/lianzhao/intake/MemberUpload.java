package org.lianzhao.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.platform.NotFound;
import org.lianzhao.platform.Viewer;
import org.springframework.stereotype.Component;

/** A chamber's members: by the chamber itself, or by an administrator on its behalf. */
@Component
class MemberUpload implements UploadTarget {
    private static final int BATCH = 1_000;

    private final MemberRowRepository repository;
    private final ImportRepository imports;

    MemberUpload(MemberRowRepository repository, ImportRepository imports) {
        this.repository = repository;
        this.imports = imports;
    }

    @Override
    public String name() {
        return "members";
    }

    @Override
    public Table table() {
        return MemberTables.MEMBERS;
    }

    @Override
    public String scope(Viewer viewer, @Nullable String chamber) {
        var named = chamber == null ? viewer.chamber() : chamber;
        if (named != null) {
            viewer.mustKeepMembersOf(named);
            return named;
        }
        viewer.mustKeepMembersOf("");
        throw new BadRequest("chamber", "must name the chamber whose members these are");
    }

    @Override
    public Settled settle(
            String scope, List<ImportRow> rows, List<RowError> errors, boolean trial) {
        if (!repository.takeTurn(scope)) {
            throw new NotFound("chamber", "key", scope);
        }
        var settling = new MemberRows(scope, repository, errors);
        var accepted = settling.accepted(rows);
        var written = new ArrayList<Map<String, @Nullable Object>>();
        var added = 0;
        var unchanged = 0;
        for (var row : accepted) {
            switch (row.change()) {
                case ADDED -> added++;
                case UNCHANGED -> unchanged++;
                case CHANGED -> {}
            }
            if (row.change() != MemberRows.Change.UNCHANGED) {
                written.add(row.parameters());
            }
        }
        if (!trial) {
            write(written);
        }
        return new Settled(
                added,
                written.size() - added,
                unchanged,
                accepted.stream().map(MemberRows.Accepted::key).toList());
    }

    private void write(List<Map<String, @Nullable Object>> rows) {
        for (var from = 0; from < rows.size(); from += BATCH) {
            imports.write(table(), rows.subList(from, Math.min(from + BATCH, rows.size())));
        }
    }
}
