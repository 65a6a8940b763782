package org.lianzhao.board.opportunity;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Looks at texts of a park before chambers read them: by form, and for names of enterprises the
 * graph holds. Never to be asked about a text of a chamber's.
 */
@Component
public class PublishedTexts {
    private final EnterpriseNameRepository names;

    PublishedTexts(EnterpriseNameRepository names) {
        this.names = names;
    }

    /** What keeps the texts from being published, in Chinese; empty where nothing does. */
    public List<String> problems(List<String> texts) {
        return checks(texts).stream()
                .filter(check -> check.result() == CheckResult.UNMET)
                .map(OpportunityCheck::message)
                .toList();
    }

    /**
     * What stands in texts that are to be published and must not, named; empty where all is well.
     */
    List<OpportunityCheck> checks(List<String> texts) {
        var all = String.join("\n", texts);
        var forms =
                TextScan.of(all).stream()
                        .map(found ->
                                "文中出现%s“%s”，请删除".formatted(found.finding().words(), found.text()));
        return Stream.concat(
                        forms.distinct()
                                .map(message ->
                                        new OpportunityCheck(
                                                CheckItem.TEXT, CheckResult.UNMET, message)),
                        names.in(all).stream().map(PublishedTexts::named))
                .toList();
    }

    /** Two signs may stand there by chance: 机电装备 holds 电装. */
    private static OpportunityCheck named(String name) {
        return name.codePointCount(0, name.length()) > 2
                ? new OpportunityCheck(
                        CheckItem.TEXT,
                        CheckResult.UNMET,
                        "文中出现企业名称“%s”，请删除或改为行业、环节名称".formatted(name))
                : new OpportunityCheck(
                        CheckItem.TEXT,
                        CheckResult.WARNING,
                        "文中出现“%s”，与一家企业的简称相同，请确认不是指该企业".formatted(name));
    }
}
