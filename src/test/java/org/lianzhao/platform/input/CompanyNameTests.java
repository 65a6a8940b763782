package org.lianzhao.platform.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyNameTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲乙（重庆）域控有限公司",
                "甲乙(重庆)域控有限公司",
                "甲乙（重庆） 域控有限公司",
                "甲乙【重庆】域控有限公司",
                "甲乙·重庆\u3000域控有限公司",
                "甲乙\u00A0重庆域控有限公司"
            })
    void foldsTheSpellingsOfOneCompany(String name) {
        assertThat(CompanyName.folded(name)).isEqualTo("甲乙重庆域控有限公司");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABC Co., Ltd.", "ＡＢＣ Ｃｏ．，Ｌｔｄ．", "Abc Co Ltd", "ABC-Co. Ltd"})
    void foldsWidthCaseAndSigns(String name) {
        assertThat(CompanyName.folded(name)).isEqualTo("abccoltd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲乙（成都）域控有限公司", "甲乙域控有限公司", "甲乙（重庆）域控股份有限公司"})
    void keepsOtherCompaniesApart(String name) {
        assertThat(CompanyName.folded(name)).isNotEqualTo("甲乙重庆域控有限公司");
    }
}
