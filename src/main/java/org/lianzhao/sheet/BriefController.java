package org.lianzhao.sheet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lianzhao.edge.RefusalCode;
import org.lianzhao.edge.Refusals;
import org.lianzhao.edge.Refused;
import org.lianzhao.graph.GraphLookup;
import org.lianzhao.lead.ListedLeads;
import org.lianzhao.lead.ListedLeads.Listing;
import org.lianzhao.platform.AuditKind;
import org.lianzhao.platform.AuditTrail;
import org.lianzhao.platform.Viewer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** A lead as a page to print: one side of A4. */
@Controller
class BriefController {
    private final ListedLeads leads;
    private final LeadRows rows;
    private final GraphLookup graph;
    private final AuditTrail audit;
    private final Refusals refusals;
    private final TemplateEngine templates = templates();

    BriefController(
            ListedLeads leads,
            LeadRows rows,
            GraphLookup graph,
            AuditTrail audit,
            Refusals refusals) {
        this.leads = leads;
        this.rows = rows;
        this.graph = graph;
        this.audit = audit;
        this.refusals = refusals;
    }

    private static TemplateEngine templates() {
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("brief/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        var engine = new TemplateEngine();
        engine.setTemplateResolver(files);
        return engine;
    }

    @GetMapping("/parks/{code}/brief")
    void brief(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Viewer.current().mustSeeWorkOf(code);
        try {
            write(page(code, parameters), response);
        } catch (RuntimeException ex) {
            refusals.write(request, response, SheetController.refusal(ex));
        }
    }

    private String page(String code, MultiValueMap<String, String> parameters) {
        var asked = SheetRequest.ofBrief(parameters);
        var park =
                graph.parks(List.of(code)).stream().findFirst().orElseThrow(BriefController::none);
        Listing<Brief> found =
                leads.one(
                        park,
                        SheetRequest.lead(parameters),
                        asked.wanted(),
                        (some, asOf) ->
                                rows.facts(some).stream()
                                        .map(facts -> Brief.of(facts, asOf))
                                        .toList());
        var brief = found.rows().stream().findFirst().orElseThrow(BriefController::none);
        audit.record(
                AuditKind.EXPORT,
                "brief",
                "%s %s %s %s"
                        .formatted(
                                code,
                                brief.enterprise().key(),
                                found.dataVersion(),
                                found.weightsVersion()));
        var weights = asked.weightWords();
        return templates.process(
                "lead",
                new Context(
                        Locale.SIMPLIFIED_CHINESE,
                        Map.of(
                                "park",
                                park,
                                "brief",
                                brief,
                                "list",
                                found,
                                "weights",
                                weights == null ? "默认权重" : "权重" + weights)));
    }

    private static Refused none() {
        return Refused.because(RefusalCode.NOT_FOUND, "没有这条线索；可能已不在园区的名单中");
    }

    private static void write(String page, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getWriter().write(page);
    }
}
