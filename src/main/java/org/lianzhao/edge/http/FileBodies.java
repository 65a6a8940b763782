package org.lianzhao.edge.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.lianzhao.edge.EdgeSettings;
import org.lianzhao.edge.UploadedFiles;
import org.springframework.stereotype.Component;

/** Files as bodies of requests. */
@Component
class FileBodies implements UploadedFiles {
    private final EdgeSettings settings;

    FileBodies(EdgeSettings settings) {
        this.settings = settings;
    }

    @Override
    public byte[] read(HttpServletRequest request) throws IOException {
        return RequestBody.readFile(request, settings);
    }
}
