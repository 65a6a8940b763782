package org.lianzhao.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.edge.RefusalCode;
import org.lianzhao.edge.Refused;
import org.lianzhao.graph.LabelType;
import org.lianzhao.lead.feature.Locality;

class SheetRequestTests {
    @Test
    void asksForAllWhereNothingIsSaid() {
        var asked = SheetRequest.of(Map.of());
        assertThat(asked.first()).isNull();
        assertThat(asked.wanted().localities()).isNull();
        assertThat(asked.words(List.of(), null, List.of())).startsWith("所在地：市外、不详（默认");
    }

    @Test
    void takesEveryCondition() {
        var asked =
                SheetRequest.of(
                        Map.of(
                                "first", List.of("20"),
                                "localities", List.of("OUTSIDE, UNKNOWN", "IN_MUNICIPALITY"),
                                "segment", List.of("A503, A504"),
                                "region", List.of("320000"),
                                "buyer", List.of("K1"),
                                "weights", List.of("supplyDistance:2,labels:0.5"),
                                "label", List.of("LITTLE_GIANT"),
                                "text", List.of("科技"),
                                "minimumScore", List.of("40.5")));
        assertThat(asked.first()).isEqualTo(20);
        assertThat(asked.wanted().localities())
                .containsExactlyInAnyOrder(
                        Locality.OUTSIDE, Locality.UNKNOWN, Locality.IN_MUNICIPALITY);
        assertThat(asked.wanted().labels()).containsExactly(LabelType.LITTLE_GIANT);
        assertThat(asked.wanted().segments()).containsExactly("A503", "A504");
        assertThat(asked.wanted().weights()).containsEntry("supplyDistance", 2.0);
        assertThat(asked.words(List.of("线控制动", "线控转向"), "江苏省", List.of("长安")))
                .isEqualTo(
                        "所在地：市外、在渝可扩产、不详；环节：线控制动、线控转向（含下级环节）；省市：江苏省；链主：长安；"
                                + "称号：专精特新“小巨人”（有其一）；名称含：科技；得分不低于：40.5；权重：已调整（供货距离×2.0、称号×0.5）");
    }

    @ParameterizedTest
    @CsvSource({
        "frist, 3, 没有这个参数",
        "first, 0, 须是 1 到 5000 的整数",
        "first, 5001, 须是 1 到 5000 的整数",
        "first, 多, 须是 1 到 5000 的整数",
        "first, '', 没有值",
        "localities, HERE, 没有“HERE”",
        "localities, '', 没有“”",
        "label, A, 没有“A”",
        "text, ' ', 没有值",
        "segment, 'A503,', 没有值",
        "weights, labels, 须写作",
        "weights, labels:x, 须写作",
        "minimumScore, 101, 须是 0 到 100 的数",
        "minimumScore, NaN, 须是 0 到 100 的数",
        "minimumScore, x, 须是 0 到 100 的数"
    })
    void refusesByName(String name, String value, String problem) {
        assertThatThrownBy(() -> SheetRequest.of(Map.of(name, List.of(value))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo(RefusalCode.BAD_PARAMETER))
                .hasMessageStartingWith("参数 " + name + "：" + problem);
    }

    @Test
    void takesOfABriefTheLeadAndTheWeights() {
        var parameters = Map.of("lead", List.of("L1"), "weights", List.of("labels:2"));
        assertThat(SheetRequest.lead(parameters)).isEqualTo("L1");
        assertThat(SheetRequest.ofBrief(parameters).weightWords()).isEqualTo("已调整（称号×2.0）");
        assertThatThrownBy(() -> SheetRequest.ofBrief(Map.of("first", List.of("3"))))
                .hasMessageStartingWith("参数 first：没有这个参数");
        assertThatThrownBy(() -> SheetRequest.lead(Map.of())).hasMessageStartingWith("参数 lead");
    }

    @Test
    void refusesWhatIsSaidTwice() {
        assertThatThrownBy(() -> SheetRequest.of(Map.of("first", List.of("1", "2"))))
                .hasMessage("参数 first：只能写一次");
    }

    @Test
    void namesTheFileInChineseAndForOldClients() {
        assertThat(SheetController.disposition("leads-A/B\"", "招商 线索", "csv"))
                .isEqualTo(
                        "attachment; filename=\"leads-A_B_.csv\";"
                                + " filename*=UTF-8''%E6%8B%9B%E5%95%86%20%E7%BA%BF%E7%B4%A2.csv");
    }
}
