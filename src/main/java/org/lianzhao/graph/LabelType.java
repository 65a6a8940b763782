package org.lianzhao.graph;

public enum LabelType {
    LISTED_COMPANY("上市公司"),
    LITTLE_GIANT("专精特新“小巨人”"),
    SPECIALISED_SME("专精特新中小企业"),
    SINGLE_CHAMPION("制造业单项冠军"),
    HIGH_TECH("高新技术企业"),
    GREEN_FACTORY("绿色工厂");

    private final String chinese;

    LabelType(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
