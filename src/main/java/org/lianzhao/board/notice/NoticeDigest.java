package org.lianzhao.board.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What somebody gets in one mail.
 *
 * @param texts of unread notices, newest first
 */
record NoticeDigest(String user, String address, List<String> texts) {
    private static final int MOST = 50;

    NoticeDigest {
        texts = List.copyOf(texts);
    }

    String subject(LocalDate day) {
        return "链招通知：%d 项未读（%s）".formatted(texts.size(), day);
    }

    String body() {
        var shown = texts.stream().limit(MOST).map("· "::concat).collect(Collectors.joining("\n"));
        var rest = texts.size() - MOST;
        return "您有 %d 项未读通知：\n\n%s%s\n\n详情请登录链招查看。如不再需要此邮件，请在通知设置中清空邮箱。\n"
                .formatted(texts.size(), shown, rest > 0 ? "\n· 其余 %d 项".formatted(rest) : "");
    }
}
