package org.lianzhao.edge.http;

import jakarta.servlet.http.HttpServletRequest;

/** Which part of the server an address belongs to. */
final class Paths {
    private static final String ACTUATOR = "/actuator";
    private static final String HEALTH = ACTUATOR + "/health";

    private Paths() {}

    /** Whether it answers with data, not with a page or a file. */
    static boolean isApi(HttpServletRequest request) {
        return isGraphQl(request) || isBelow(request, ACTUATOR);
    }

    static boolean isGraphQl(HttpServletRequest request) {
        return isBelow(request, GraphQlEndpoint.PATH);
    }

    static boolean isGraphiql(HttpServletRequest request) {
        return isBelow(request, "/graphiql");
    }

    /** Whether it tells about the inside of the server; its health is for everyone. */
    static boolean isForAdministrators(HttpServletRequest request) {
        return isBelow(request, ACTUATOR) && !isBelow(request, HEALTH);
    }

    private static boolean isBelow(HttpServletRequest request, String path) {
        var asked =
                request.getServletPath()
                        + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return asked.equals(path) || asked.startsWith(path + "/");
    }
}
