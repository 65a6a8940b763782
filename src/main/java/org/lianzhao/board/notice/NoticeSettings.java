package org.lianzhao.board.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be told.
 *
 * @param muted kinds that are not entered
 * @param mailAddress where the digest goes, null where none is wanted
 */
record NoticeSettings(List<NoticeKind> muted, @Nullable String mailAddress) {
    static final NoticeSettings USUAL = new NoticeSettings(List.of(), null);

    NoticeSettings {
        muted = muted.stream().distinct().sorted().toList();
    }
}
