package org.paraph.platform.security;

import java.net.URI;
import java.net.URISyntaxException;

/** Where the sign-in leads: only ever to a page of this site. */
public final class NextPage {

    private static final String HOME = "/";
    private static final int LONGEST = 1500;

    private NextPage() {
    }

    /** The page asked for if it is an absolute path on this site, otherwise the home page. */
    public static String of(String asked) {
        if (asked == null || asked.length() > LONGEST || !asked.startsWith("/") || asked.startsWith("//")
                || asked.indexOf('\\') >= 0 || !asked.chars().allMatch(each -> each > ' ' && each < 127)) {
            return HOME;
        }
        try {
            var target = new URI(asked);
            return target.isAbsolute() || target.getRawAuthority() != null || asked.startsWith("/sign-") ? HOME : asked;
        } catch (URISyntaxException garbled) {
            return HOME;
        }
    }
}
