package org.lianzhao.board.opportunity;

/** What a text must not hold. */
public enum TextFinding {
    USCC("统一社会信用代码"),
    PHONE("电话号码"),
    MAIL("邮箱"),
    WEB("网址"),
    ACCOUNT("微信或 QQ 号"),
    ADDRESS("门牌地址"),
    COMPANY("企业名称");

    private final String words;

    TextFinding(String words) {
        this.words = words;
    }

    /** What it is called, in Chinese. */
    public String words() {
        return words;
    }
}
