package org.lianzhao.edge.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lianzhao.edge.RefusalCode;
import org.lianzhao.edge.Refused;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What the server or a framework refuses by a status alone (no such address, a method that the
 * address does not have, a fault) is answered like every other refusal.
 */
@Controller
class Failures implements ErrorController {
    private final Answers answers;

    Failures(Answers answers) {
        this.answers = answers;
    }

    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Nothing failed where somebody asks for this address.
        var status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer failed
                        ? failed
                        : 404;
        answers.write(request, response, refused(status));
    }

    private static Refused refused(int status) {
        return switch (status) {
            case 401 -> Refused.because(RefusalCode.UNAUTHENTICATED, "Sign in first");
            case 403 -> Refused.because(RefusalCode.FORBIDDEN, "Your role may not see or do this");
            case 404 -> Refused.because(RefusalCode.NOT_FOUND, "There is nothing at that address");
            case 405 ->
                    Refused.because(
                            RefusalCode.METHOD_NOT_ALLOWED, "That address has no such method");
            case 406 ->
                    Refused.because(
                            RefusalCode.NOT_ACCEPTABLE, "That address has no such media type");
            case 408 ->
                    Refused.because(RefusalCode.BODY_TIMEOUT, "The body did not arrive in time");
            case 415 ->
                    Refused.because(
                            RefusalCode.UNSUPPORTED_MEDIA_TYPE, "Send application/json in UTF-8");
            default ->
                    status < 500
                            ? Refused.because(
                                    RefusalCode.MALFORMED_REQUEST, "The request is malformed")
                            : Refused.byAFault();
        };
    }
}
