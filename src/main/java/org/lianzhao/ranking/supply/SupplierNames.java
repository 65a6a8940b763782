package org.lianzhao.ranking.supply;

import java.util.Locale;
import java.util.Set;

/**
 * What the English name of a firm suggests: its words, and its family, the first word that is
 * neither a place nor a single letter (“Bosch” of “Bosch Automotive Products (Suzhou) Co., Ltd.”).
 * A guess: grade C.
 */
final class SupplierNames {
    private static final Set<String> LEADING_PLACES =
            Set.of(
                    "american",
                    "anhui",
                    "baoding",
                    "beijing",
                    "changchun",
                    "changsha",
                    "changshu",
                    "chengdu",
                    "china",
                    "chongqing",
                    "dalian",
                    "foshan",
                    "fujian",
                    "guangdong",
                    "guangzhou",
                    "guilin",
                    "hangzhou",
                    "harbin",
                    "hebei",
                    "hefei",
                    "hubei",
                    "hunan",
                    "japan",
                    "jiangsu",
                    "jiangxi",
                    "jilin",
                    "kunshan",
                    "liuzhou",
                    "luzhou",
                    "nanjing",
                    "nanyang",
                    "new",
                    "ningbo",
                    "nippon",
                    "north",
                    "p",
                    "pt",
                    "qingdao",
                    "robert",
                    "shandong",
                    "shanghai",
                    "shenyang",
                    "shenzhen",
                    "siam",
                    "sichuan",
                    "suzhou",
                    "taiwan",
                    "thai",
                    "the",
                    "tianjin",
                    "wuhan",
                    "wuhu",
                    "wuxi",
                    "xiamen",
                    "xixia",
                    "yantai",
                    "yuhuan",
                    "zhejiang",
                    "zhengzhou",
                    "zhuhai");

    private SupplierNames() {}

    /** Lower case, words of letters and digits of any script, separated by single spaces. */
    static String normal(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    static String[] words(String name) {
        return normal(name).split(" ");
    }

    static String family(String name) {
        var words = words(name);
        var at = 0;
        while (at < words.length - 1 && isNoFamily(words[at])) {
            at++;
        }
        return words[at];
    }

    private static boolean isNoFamily(String word) {
        return word.length() == 1 || LEADING_PLACES.contains(word);
    }

    /**
     * Whether the words of the shorter name stand together in the longer, both {@link #normal};
     * Chinese names have no words to respect.
     */
    static boolean contains(String longer, String shorter) {
        if (shorter.codePoints().anyMatch(Character::isIdeographic)) {
            return shorter.length() > 1 && longer.contains(shorter);
        }
        return shorter.length() > 1 && (" " + longer + " ").contains(" " + shorter + " ");
    }
}
