package org.lianzhao.intake;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianzhao.edge.RefusalCode;
import org.lianzhao.edge.Refused;

/**
 * What an address says of the file that is its body. Whatever is not understood is refused by its
 * name: a word that is overlooked would be another import.
 *
 * @param table which table the file holds
 * @param chamber key of the chamber on whose behalf, null where it need not be said
 * @param trial whether the file is only checked
 * @param charset in what the file is written, null where that is to be found out
 */
record UploadRequest(
        String table, @Nullable String chamber, boolean trial, @Nullable Charset charset) {
    private static final Set<String> NAMES = Set.of("table", "chamber", "trial", "charset");

    static UploadRequest of(Map<String, List<String>> parameters) {
        for (var name : parameters.keySet()) {
            if (!NAMES.contains(name)) {
                throw refused(name, "没有这个参数；可用的有 table、chamber、trial、charset");
            }
        }
        var table = one(parameters, "table", text -> text);
        if (table == null) {
            throw refused("table", "请写明是哪一种表，如 members（会员）");
        }
        return new UploadRequest(
                table,
                one(parameters, "chamber", text -> text),
                Boolean.TRUE.equals(one(parameters, "trial", UploadRequest::flag)),
                one(parameters, "charset", UploadRequest::charset));
    }

    static Refused refused(String parameter, String problem) {
        return Refused.because(RefusalCode.BAD_PARAMETER, "参数 " + parameter + "：" + problem);
    }

    private static <T> @Nullable T one(
            Map<String, List<String>> parameters, String name, Function<String, T> reading) {
        var given = parameters.get(name);
        if (given == null) {
            return null;
        }
        if (given.size() > 1 || given.getFirst().isBlank()) {
            throw refused(name, "须有一个值");
        }
        return reading.apply(given.getFirst());
    }

    private static Boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refused("trial", "须是 true 或 false，收到“%s”".formatted(text));
        };
    }

    private static Charset charset(String text) {
        return FileCharset.named(text)
                .orElseThrow(() -> refused("charset", "须是 UTF-8 或 GB18030，收到“%s”".formatted(text)));
    }
}
