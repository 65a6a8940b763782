package org.lianzhao.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** Addresses at which a source can be read: what pages may turn into links. */
public final class WebAddress {
    private WebAddress() {}

    /** Whether the text is an address over http or https with a host. */
    public static boolean is(String text) {
        try {
            var uri = new URI(text);
            return List.of("http", "https").contains(String.valueOf(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (URISyntaxException ex) {
            return false;
        }
    }
}
