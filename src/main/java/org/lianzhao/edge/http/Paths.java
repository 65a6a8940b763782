package org.lianzhao.edge.http;

import jakarta.servlet.http.HttpServletRequest;

/** Which part of the server an address belongs to. */
final class Paths {

    private Paths() {}

    /** Whether it answers with data, not with a page or a file. */
    static boolean isApi(HttpServletRequest request) {
        return isGraphQl(request)
                || isBelow(request, "/parks")
                || isBelow(request, "/imports")
                || isBelow(request, "/actuator");
    }

    static boolean isGraphQl(HttpServletRequest request) {
        return isBelow(request, GraphQlEndpoint.PATH);
    }

    static boolean isGraphiql(HttpServletRequest request) {
        return isBelow(request, "/graphiql");
    }

    private static boolean isBelow(HttpServletRequest request, String path) {
        var asked =
                request.getServletPath()
                        + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return asked.equals(path) || asked.startsWith(path + "/");
    }
}
