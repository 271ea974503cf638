package org.paraph.platform.web;

import java.util.Arrays;
import java.util.Locale;

/** What a caller would rather have (RFC 7240). */
public final class Preference {

    /** The header that names it. */
    public static final String HEADER = "Prefer";
    /** The header by which an answer says that it was heeded. */
    public static final String APPLIED = "Preference-Applied";
    /** No more than that it is done (RFC 7240, section 4.2). */
    public static final String MINIMAL = "return=minimal";

    private static final String RETURN = "return";

    private Preference() {
    }

    /**
     * True if the header prefers an answer that says no more than that it is done. Of several words on what to return the first
     * counts (section 2); what is unknown or garbled is passed over.
     *
     * @param header null if there was none
     */
    public static boolean isMinimal(String header) {
        return header != null && Arrays.stream(header.split(","))
                .map(each -> each.split(";", 2)[0].replaceAll("\\s|\"", "").toLowerCase(Locale.ROOT))
                .filter(each -> each.split("=", 2)[0].equals(RETURN)).findFirst().filter(MINIMAL::equals).isPresent();
    }
}
