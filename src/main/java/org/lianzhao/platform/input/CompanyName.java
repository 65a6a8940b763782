package org.lianzhao.platform.input;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names as they are compared: 甲乙（重庆）制动有限公司 and 甲乙(重庆) 制动有限公司 are one. Width and case make no
 * difference, and blanks, brackets, dots and hyphens are left out.
 */
public final class CompanyName {
    /** Left out after {@code NFKC}; statements that compare names take them as a parameter. */
    public static final List<String> SIGNS =
            List.of(
                    " ", "\t", "(", ")", "[", "]", "{", "}", "【", "】", "〔", "〕", "「", "」", "《", "》",
                    "〈", "〉", "<", ">", ".", ",", "、", "。", "'", "\"", "“", "”", "‘", "’", "·", "・",
                    "•", "‧", "-", "_", "\u2010", "\u2012", "\u2013", "\u2014", "\u2015");

    private static final Pattern SIGN =
            Pattern.compile(SIGNS.stream().map(Pattern::quote).collect(Collectors.joining("|")));

    private CompanyName() {}

    /** The form in which two names of one thing are equal. */
    public static String folded(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SIGN.matcher(plain).replaceAll("");
    }
}
