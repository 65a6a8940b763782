package org.lianzhao.board.opportunity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Finds in a text what would lead around the platform or name an enterprise, by its form alone: no
 * graph is asked, so that what it says to a chamber tells nothing about what the graph holds.
 */
public final class TextScan {
    private static final Pattern USCC =
            Pattern.compile(
                    "(?<![0-9A-Z])[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Z])");

    private static final Pattern PHONE =
            Pattern.compile(
                    "(?<!\\d)((\\+?86[- ]?)?1[3-9](?:[- ]?\\d){9}"
                            + "|0\\d{2,3}[- )]{0,2}[2-9](?:[- ]?\\d){6,7}"
                            + "|[48]00(?:[- ]?\\d){7})(?!\\d)");

    private static final Pattern MAIL =
            Pattern.compile("[A-Z0-9._%+-]+@[A-Z0-9-]+(\\.[A-Z0-9-]+)+");

    private static final Pattern WEB =
            Pattern.compile(
                    "HTTPS?:|WWW\\.|(?<![A-Z0-9@])[A-Z0-9-]{2,}\\.(COM|CN|NET|ORG|GOV|EDU|TOP|VIP|INFO|CC|IO)(?![A-Z0-9])");

    private static final Pattern ACCOUNT =
            Pattern.compile("(微信|WECHAT|VX|QQ)\\s*(号码?|群)?\\s*[:：]?\\s*[A-Z0-9_-]{5,}");

    private static final Pattern ADDRESS =
            Pattern.compile("\\p{IsHan}{2,}(路|街|大道|巷|弄|村|组)\\s*(附)?\\d+\\s*(-\\d+)?\\s*(号|弄|幢|栋)");

    private static final Pattern COMPANY =
            Pattern.compile("[\\p{IsHan}A-Z0-9()·]{2,}(有限责任公司|股份有限公司|有限公司|集团公司|股份公司)");

    private static final Map<TextFinding, Pattern> FORMS =
            Map.of(
                    TextFinding.USCC, USCC,
                    TextFinding.PHONE, PHONE,
                    TextFinding.MAIL, MAIL,
                    TextFinding.WEB, WEB,
                    TextFinding.ACCOUNT, ACCOUNT,
                    TextFinding.ADDRESS, ADDRESS,
                    TextFinding.COMPANY, COMPANY);

    private static final String DIGITS = "零一二三四五六七八九";

    private TextScan() {}

    /** Something found in a text, as it is printed there but for width and case. */
    public record Found(TextFinding finding, String text) {}

    /** All that is found, by kind. */
    public static List<Found> of(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        var found = new ArrayList<Found>();
        for (var finding : TextFinding.values()) {
            var matcher = Objects.requireNonNull(FORMS.get(finding)).matcher(plain);
            while (matcher.find()) {
                found.add(new Found(finding, matcher.group().strip()));
            }
        }
        if (found.isEmpty()) {
            PHONE.matcher(inDigits(plain))
                    .results()
                    .forEach(phone ->
                            found.add(new Found(TextFinding.PHONE, phone.group().strip())));
        }
        return found;
    }

    /** A number that is written out is a number. */
    private static String inDigits(String text) {
        var digits = new StringBuilder();
        text.replace('〇', '零')
                .chars()
                .forEach(sign -> {
                    var digit = DIGITS.indexOf(sign);
                    if (digit >= 0) {
                        digits.append(digit);
                    } else {
                        digits.append((char) sign);
                    }
                });
        return digits.toString();
    }
}
