package org.lianzhao.board.notice;

/** What came of saving what somebody wants to be told. */
sealed interface NoticeSettingsSavePayload {
    /** It is saved. */
    record NoticeSettingsSaved(NoticeSettings settings) implements NoticeSettingsSavePayload {}
}
