package org.lianzhao.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Reads a file that is the body of a request, within the limits for files. */
public interface UploadedFiles {
    /**
     * The bytes of the file.
     *
     * @throws Refused where it is too large or does not arrive in time
     */
    byte[] read(HttpServletRequest request) throws IOException;
}
