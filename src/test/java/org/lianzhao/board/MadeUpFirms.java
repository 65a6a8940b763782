package org.lianzhao.board;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Firms nobody has: names marked as made up, under codes that are well-formed. */
public final class MadeUpFirms {
    public static final String HEADER = "企业名称,统一社会信用代码,所在地,产业链环节,主要产品,意向面积（平方米）,同意级别,同意日期,同意人身份,来源";

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final List<String> PLACES = List.of("440300", "广东省广州市", "佛山", "441900", "惠州市");
    private static final List<String> SEGMENTS =
            List.of("A503", "A401", "线控制动 EHB", "A302;A503", "");

    private MadeUpFirms() {}

    /** Name of the firm with that number. */
    public static String name(int number) {
        return "粤渝试造%03d号零部件有限公司（示例）".formatted(number);
    }

    /** Its 统一社会信用代码: registered in Shenzhen, in a series that is not given out. */
    public static String uscc(int number) {
        var organisation = "MX%06d".formatted(number);
        var body = "91440300" + organisation + organisationCheck(organisation);
        var sum = 0;
        var weight = 1;
        for (var i = 0; i < body.length(); i++) {
            sum += ALPHABET.indexOf(body.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return body + ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static char organisationCheck(String organisation) {
        var sum = 0;
        for (var i = 0; i < organisation.length(); i++) {
            sum += Character.digit(organisation.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
        }
        var check = (11 - sum % 11) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }

    /** A row of a chamber's table; every other member may be shared. */
    public static String row(int number) {
        var shared = number % 2 == 0;
        return String.join(
                ",",
                name(number),
                uscc(number),
                PLACES.get(number % PLACES.size()),
                SEGMENTS.get(number % SEGMENTS.size()),
                "试制件" + number,
                Integer.toString(1_000 + number * 10),
                shared ? "可分享" : "仅计数",
                "2026/11/%d".formatted(1 + number % 20),
                shared ? "法定代表人" : "授权经办人",
                "试制会员名册（示例）");
    }

    /** A table of that many firms from a number on. */
    public static byte[] table(int from, int count, Charset charset) {
        return IntStream.range(from, from + count)
                .mapToObj(MadeUpFirms::row)
                .collect(Collectors.joining("\r\n", HEADER + "\r\n", "\r\n"))
                .getBytes(charset);
    }
}
