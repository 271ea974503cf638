package org.paraph.platform.contract;

import java.util.regex.Pattern;

/**
 * Values of the contract's type {@code Date} as they are written elsewhere. The contract knows no days, only moments: one at the very
 * beginning of a day, in whatever zone it is written, is that day; any other stays a moment, so that no day is guessed from an hour.
 */
public final class ContractDates {

    private static final Pattern MIDNIGHT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T00:00(?::00(?:\\.0{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern OFFSET = Pattern.compile("([+-]\\d{2})(\\d{2})$");

    private ContractDates() {
    }

    /** A day such as {@code 2016-11-23}, or a moment as RFC 3339 writes it; what is neither stays as it is. */
    public static String plain(String value) {
        var midnight = MIDNIGHT.matcher(value);
        return midnight.matches() ? midnight.group(1) : OFFSET.matcher(value).replaceFirst("$1:$2");
    }
}
