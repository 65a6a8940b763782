package org.lianzhao.graph;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.BadRequest;

/**
 * What a code of GB/T 2260 says by its digits: two for the province, two for the city, two for the
 * district; zeros stand for the whole.
 */
public final class Adcode {
    private static final Pattern FORM = Pattern.compile("\\d{6}");

    private Adcode() {}

    /**
     * Refuses an argument that is given and no code; whether the region exists is not asked.
     *
     * @throws BadRequest naming {@code argument}
     */
    public static void check(String argument, @Nullable String code) {
        if (code != null && !is(code)) {
            throw new BadRequest(
                    argument, "must be a six-digit GB/T 2260 code, was '" + code + "'");
        }
    }

    public static boolean is(String code) {
        return FORM.matcher(code).matches();
    }

    public static RegionLevel level(String code) {
        if (code.endsWith("0000")) {
            return RegionLevel.PROVINCE;
        }
        return code.endsWith("00") ? RegionLevel.CITY : RegionLevel.DISTRICT;
    }

    /**
     * The part of the code that all regions inside share: {@code 50} for 500000, {@code 3302} for
     * 330200.
     */
    public static String prefix(String code) {
        return switch (level(code)) {
            case PROVINCE -> province(code);
            case CITY -> code.substring(0, 4);
            case DISTRICT -> code;
        };
    }

    /** The province or municipality, by its first two digits. */
    public static String province(String code) {
        return code.substring(0, 2);
    }
}
