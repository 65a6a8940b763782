package org.lianzhao.board.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextScanTests {
    @ParameterizedTest
    @CsvSource({
        "请联系 13912345678 详谈, PHONE",
        "请联系 139-1234-5678, PHONE",
        "请联系 139 1234 5678 详谈, PHONE",
        "电话 １３９１２３４５６７８, PHONE",
        "电话 一三九一二三四五六七八, PHONE",
        "电话 023-62801234, PHONE",
        "电话 (023)62801234, PHONE",
        "热线 400-820-8820, PHONE",
        "代码 91500108MA5U7XYH1A, USCC",
        "邮箱 zhaoshang@example.cn, MAIL",
        "见 https://example.org/a, WEB",
        "见 www.example.org, WEB",
        "见 example.com, WEB",
        "加微信 zs_2026, ACCOUNT",
        "QQ：12345678, ACCOUNT",
        "地址在通江大道 88 号, ADDRESS",
        "江桥路19号三楼, ADDRESS",
        "由甲乙丙制动系统有限公司承接, COMPANY",
        "甲乙（重庆）科技股份有限公司, COMPANY"
    })
    void findsWhatLeadsAroundThePlatform(String text, TextFinding finding) {
        assertThat(TextScan.of(text)).extracting(TextScan.Found::finding).contains(finding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "先进汽车电子产业园寻高低压线束企业，链主长安、赛力斯、上汽",
                "可提供标准厂房，面积最大 12,000 m²，2027-01 起可用。",
                "3,000–5,000 m²，年产 1200000 套，2026-11-27 前报名",
                "需具备 IATF 16949、ISO 14001 认证，AEC-Q100 器件优先",
                "一二期厂房、三号楼均可；园区一站式办理",
                "先进汽车电子产业园招商服务窗口"
            })
    void leavesAlonePlainWords(String text) {
        assertThat(TextScan.of(text)).isEmpty();
    }

    @Test
    void quotesWhatItFound() {
        assertThat(TextScan.of("电话 139-1234-5678。"))
                .containsExactly(new TextScan.Found(TextFinding.PHONE, "139-1234-5678"));
    }
}
