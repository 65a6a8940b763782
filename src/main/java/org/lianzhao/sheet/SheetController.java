package org.lianzhao.sheet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.lianzhao.edge.RefusalCode;
import org.lianzhao.edge.Refusals;
import org.lianzhao.edge.Refused;
import org.lianzhao.platform.ForStaff;
import org.lianzhao.platform.NotReady;
import org.lianzhao.platform.Viewer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A park's leads as files, for whoever may see them in the API. */
@Controller
@ForStaff
class SheetController {
    private final LeadSheets sheets;
    private final Refusals refusals;

    SheetController(LeadSheets sheets, Refusals refusals) {
        this.sheets = sheets;
        this.refusals = refusals;
    }

    @GetMapping("/parks/{code}/leads.csv")
    void csv(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answer(SheetFormat.CSV, code, parameters, request, response);
    }

    @GetMapping("/parks/{code}/leads.xlsx")
    void xlsx(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answer(SheetFormat.XLSX, code, parameters, request, response);
    }

    private void answer(
            SheetFormat format,
            String park,
            MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Viewer.current().mustSeeWorkOf(park);
        try {
            var asked = SheetRequest.of(parameters);
            var sheet = sheets.of(park, asked, "leads." + format.extension());
            write(format, park, sheet, response);
        } catch (RuntimeException ex) {
            refusals.write(request, response, refusal(ex));
        }
    }

    static Refused refusal(RuntimeException ex) {
        if (ex instanceof NotReady notReady) {
            return Refused.forNow(
                    RefusalCode.OVERLOADED,
                    String.valueOf(notReady.getMessage()),
                    notReady.retryAfter());
        }
        return Refused.after(ex, "while a sheet was made");
    }

    private static void write(
            SheetFormat format, String park, Sheet sheet, HttpServletResponse response)
            throws IOException {
        var bytes = format.bytes(sheet);
        response.setContentType(format.mediaType());
        response.setContentLength(bytes.length);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                disposition("leads-" + park, sheet.name(), format.extension()));
        response.getOutputStream().write(bytes);
    }

    /** RFC 6266: the name in Chinese as RFC 5987 has it, before it one that every client can. */
    static String disposition(String plain, String name, String extension) {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"%s.%s\"; filename*=UTF-8''%s.%s"
                .formatted(plain.replaceAll("[^A-Za-z0-9_-]", "_"), extension, encoded, extension);
    }
}
