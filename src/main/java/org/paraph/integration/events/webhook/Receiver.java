package org.paraph.integration.events.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * Where messages are sent, taken apart from its address.
 *
 * @param secure true for HTTPS
 * @param host   a name, or an address; one of IPv6 without brackets
 * @param target path and query, as they are sent
 */
record Receiver(boolean secure, String host, int port, String target) {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final int LAST_PORT = 65_535;

    /** Reads an address; empty if it is no plain one of HTTP or HTTPS: with a sign-in or a fragment, for example. */
    static Optional<Receiver> of(String url) {
        URI uri;
        try {
            uri = new URI(url).parseServerAuthority();
        } catch (URISyntaxException garbled) {
            return Optional.empty();
        }
        var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.matches("https?") || uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null
                || !url.chars().allMatch(each -> each > ' ' && each < 127) || uri.getPort() == 0 || uri.getPort() > LAST_PORT) {
            return Optional.empty();
        }
        boolean secure = scheme.equals("https");
        var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return Optional.of(new Receiver(secure, uri.getHost().replaceAll("^\\[|]$", ""),
                uri.getPort() > 0 ? uri.getPort() : secure ? HTTPS : HTTP,
                path + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery())));
    }

    /** What stands in the {@code Host} header. */
    String authority() {
        var name = host.contains(":") ? "[" + host + "]" : host;
        return port == (secure ? HTTPS : HTTP) ? name : name + ":" + port;
    }

    /** True if the host is written as an address, so that it is judged without asking for it. */
    boolean isNumeric() {
        return host.contains(":") || host.matches("[0-9.]+");
    }
}
