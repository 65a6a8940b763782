package org.lianzhao.sheet;

import java.util.ArrayList;
import java.util.List;
import org.lianzhao.edge.EdgeSettings;
import org.lianzhao.edge.RefusalCode;
import org.lianzhao.edge.Refused;
import org.lianzhao.graph.AnchorEnterprise;
import org.lianzhao.graph.ChainSegment;
import org.lianzhao.graph.GraphLookup;
import org.lianzhao.graph.Park;
import org.lianzhao.graph.Region;
import org.lianzhao.lead.ListedLeads;
import org.lianzhao.lead.ListedLeads.Listing;
import org.lianzhao.platform.AuditKind;
import org.lianzhao.platform.AuditTrail;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.platform.NotFound;
import org.lianzhao.sheet.Sheet.Line;
import org.springframework.stereotype.Service;

/** Makes a park's sheet, and tells the audit trail. */
@Service
class LeadSheets {
    private static final String WEIGHT_SET = "weightSet";

    private static final String GRADES =
            "得分满分 100，等于全部理由的分数之和，这里列出最高的三条；①②③ 指来源支持哪一条理由。" + "来源等级：A 公开来源写明，B 数据集或转载，C 推断或常识";

    private final ListedLeads leads;
    private final LeadRows rows;
    private final GraphLookup graph;
    private final AuditTrail audit;
    private final EdgeSettings settings;

    LeadSheets(
            ListedLeads leads,
            LeadRows rows,
            GraphLookup graph,
            AuditTrail audit,
            EdgeSettings settings) {
        this.leads = leads;
        this.rows = rows;
        this.graph = graph;
        this.audit = audit;
        this.settings = settings;
    }

    /**
     * The sheet of a park.
     *
     * @param action what the audit trail calls it
     * @throws Refused where the park or what is asked for does not exist, or is too much
     */
    Sheet of(String code, SheetRequest request, String action) {
        var end = System.nanoTime() + settings.requestTimeout().toNanos();
        try {
            return sheet(code, request, action, end);
        } catch (Refused ex) {
            throw ex;
        } catch (RuntimeException ex) {
            // A statement that the database ended because its time was over.
            throw System.nanoTime() > end ? tooLong() : ex;
        }
    }

    private Sheet sheet(String code, SheetRequest request, String action, long end) {
        var park =
                graph.parks(List.of(code)).stream()
                        .findFirst()
                        .orElseThrow(() ->
                                Refused.because(
                                        RefusalCode.NOT_FOUND, "没有代码为“%s”的园区".formatted(code)));
        var filter = words(request);
        var listing = listing(park, request, end);
        if (request.first() == null && listing.matching() > SheetRequest.MOST) {
            throw SheetRequest.refused(
                    "first",
                    "符合的线索有 %d 条，一张表最多 %d 条；请加筛选，或写 first=%d 只取最前面的"
                            .formatted(listing.matching(), SheetRequest.MOST, SheetRequest.MOST));
        }
        tell(action, code, listing);
        return new Sheet(
                "招商线索_%s_%s".formatted(park.name(), listing.asOf()),
                head(park, filter, listing),
                LeadRows.COLUMNS,
                listing.rows());
    }

    private void tell(String action, String code, Listing<?> listing) {
        audit.record(
                AuditKind.EXPORT,
                action,
                "%s %d/%d %s %s"
                        .formatted(
                                code,
                                listing.rows().size(),
                                listing.matching(),
                                listing.dataVersion(),
                                listing.weightsVersion()));
    }

    private String words(SheetRequest request) {
        var wanted = request.wanted();
        return request.words(
                wanted.segments() == null
                        ? List.of()
                        : wanted.segments().stream().map(this::segment).toList(),
                wanted.region() == null ? null : region(wanted.region()),
                wanted.buyers() == null
                        ? List.of()
                        : graph.anchors(wanted.buyers()).stream()
                                .map(AnchorEnterprise::name)
                                .toList());
    }

    private String segment(String code) {
        return graph.segments(List.of(code)).stream()
                .findFirst()
                .map(ChainSegment::name)
                .orElseThrow(() -> SheetRequest.refused("segment", "没有代码为“%s”的环节".formatted(code)));
    }

    private String region(String code) {
        return graph.regions(List.of(code)).stream()
                .findFirst()
                .map(Region::name)
                .orElseThrow(() -> SheetRequest.refused("region", "没有代码为“%s”的行政区".formatted(code)));
    }

    private Listing<List<Cell>> listing(Park park, SheetRequest request, long end) {
        var most = request.first() == null ? SheetRequest.MOST : request.first();
        try {
            return leads.list(
                    park,
                    request.wanted(),
                    most,
                    (some, asOf) -> {
                        if (System.nanoTime() > end) {
                            throw tooLong();
                        }
                        return rows.of(some, asOf);
                    });
        } catch (BadRequest ex) {
            throw ex.argument().equals(WEIGHT_SET)
                    ? noWeightSet()
                    : SheetRequest.refused(ex.argument(), "不能用：" + ex.getMessage());
        } catch (NotFound ex) {
            throw noWeightSet();
        }
    }

    private static Refused noWeightSet() {
        return SheetRequest.refused(WEIGHT_SET, "不是本园区权重方案的 id");
    }

    private Refused tooLong() {
        return Refused.because(
                RefusalCode.TIMEOUT,
                "制表超过 %d 秒，已停止；请加筛选，或用 first 少取一些"
                        .formatted(settings.requestTimeout().toSeconds()));
    }

    private static List<Line> head(Park park, String filter, Listing<?> listing) {
        var lines = new ArrayList<Line>();
        lines.add(new Line("园区", park.name() + "（" + park.code() + "）招商线索"));
        lines.add(new Line("条数", count(listing)));
        lines.add(new Line("筛选", filter));
        lines.add(
                new Line(
                        "数据",
                        "数据截至 %s（收录日期只到月的按月末计）；数据版本 %s；权重版本 %s"
                                .formatted(
                                        listing.asOf(),
                                        listing.dataVersion(),
                                        listing.weightsVersion())));
        lines.add(new Line("读法", GRADES));
        if (listing.notice() != null) {
            lines.add(new Line("提示", listing.notice()));
        }
        if (listing.emptyReason() != null) {
            lines.add(new Line("提示", listing.emptyReason()));
        }
        return lines;
    }

    private static String count(Listing<?> listing) {
        var shown = listing.rows().size();
        return shown == listing.matching()
                ? "全部 %d 条".formatted(shown)
                : "前 %d 条，共 %d 条".formatted(shown, listing.matching());
    }
}
