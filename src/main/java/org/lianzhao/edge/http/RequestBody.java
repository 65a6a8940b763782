package org.lianzhao.edge.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.lianzhao.edge.EdgeSettings;
import org.lianzhao.edge.RefusalCode;
import org.lianzhao.edge.Refused;
import org.lianzhao.edge.execution.RequestDeadline;

/**
 * Reads a body, but no more than is allowed and no longer than is allowed, whatever its length
 * claims to be.
 */
final class RequestBody {
    private static final int CHUNK = 8_192;

    private RequestBody() {}

    static byte[] read(HttpServletRequest request, EdgeSettings settings) throws IOException {
        return read(request, settings, new Limit("body-bytes", settings.limits().bodyBytes()));
    }

    /** The same of a file, which may be larger. */
    static byte[] readFile(HttpServletRequest request, EdgeSettings settings) throws IOException {
        return read(request, settings, new Limit("file-bytes", settings.limits().fileBytes()));
    }

    /** A setting under {@code lianzhao.edge.limits}. */
    private record Limit(String name, int bytes) {
        void require(long size) {
            if (size > bytes) {
                throw Refused.beyond(RefusalCode.BODY_TOO_LARGE, name, bytes, size);
            }
        }
    }

    private static byte[] read(HttpServletRequest request, EdgeSettings settings, Limit limit)
            throws IOException {
        limit.require(request.getContentLengthLong());
        var start = System.nanoTime();
        var body = new ByteArrayOutputStream();
        var chunk = new byte[CHUNK];
        try (var in = request.getInputStream()) {
            for (var read = next(in, chunk); read >= 0; read = next(in, chunk)) {
                body.write(chunk, 0, read);
                limit.require(body.size());
                if (System.nanoTime() - start > settings.bodyTimeout().toNanos()) {
                    throw late();
                }
            }
        }
        RequestDeadline.excuse(Duration.ofNanos(System.nanoTime() - start));
        return body.toByteArray();
    }

    private static int next(InputStream in, byte[] chunk) throws IOException {
        try {
            return in.read(chunk);
        } catch (IOException ex) {
            // Tomcat wraps it.
            if (ex instanceof SocketTimeoutException
                    || ex.getCause() instanceof SocketTimeoutException) {
                throw late();
            }
            throw ex;
        }
    }

    private static Refused late() {
        return Refused.because(RefusalCode.BODY_TIMEOUT, "The body did not arrive in time");
    }
}
