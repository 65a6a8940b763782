package org.lianzhao.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lianzhao.edge.RefusalCode;
import org.lianzhao.edge.Refusals;
import org.lianzhao.edge.Refused;
import org.lianzhao.edge.UploadedFiles;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.platform.ForViewers;
import org.lianzhao.platform.NotFound;
import org.lianzhao.platform.Wording;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes tables: the file is the body, its media type says what it is, and the address says which
 * table it holds. Who may upload which is said by the table ({@link UploadTarget#scope}). Forms are
 * not taken, so that no foreign page can send one.
 */
@Controller
@ForViewers
class UploadController {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv");

    private final Uploads uploads;
    private final UploadedFiles files;
    private final Refusals refusals;
    private final JsonMapper json;

    UploadController(Uploads uploads, UploadedFiles files, Refusals refusals, JsonMapper json) {
        this.uploads = uploads;
        this.files = files;
        this.refusals = refusals;
        this.json = json;
    }

    @PostMapping("/imports")
    void load(
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        try {
            requireTable(request);
            var asked = UploadRequest.of(parameters);
            write(uploads.load(asked, files.read(request)), request, response);
        } catch (AccessDeniedException ex) {
            throw ex;
        } catch (RuntimeException ex) {
            refusals.write(request, response, refusal(ex));
        }
    }

    private static void requireTable(HttpServletRequest request) {
        var type = request.getContentType();
        if (type == null || !CSV.isCompatibleWith(MediaType.parseMediaType(type))) {
            throw Refused.because(RefusalCode.UNSUPPORTED_MEDIA_TYPE, "Send the file as text/csv");
        }
    }

    private static Refused refusal(RuntimeException ex) {
        if (ex instanceof BadRequest || ex instanceof NotFound) {
            return Refused.because(RefusalCode.BAD_PARAMETER, String.valueOf(ex.getMessage()));
        }
        return Refused.after(ex, "while a table was imported");
    }

    private void write(
            UploadAnswer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var language = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        var bytes = json.writeValueAsBytes(answer.worded(reason -> Wording.of(reason, language)));
        response.setStatus(HttpStatus.OK.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE + ";charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
