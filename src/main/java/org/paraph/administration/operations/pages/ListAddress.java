package org.paraph.administration.operations.pages;

import java.time.Instant;
import java.util.regex.Pattern;
import org.paraph.engine.operations.ListPlace;

/** Where a list of a page goes on, as it stands in the page's address. */
final class ListAddress {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,15})\\.([\\w-]{1,64})");

    private ListAddress() {
    }

    /** The place; null if nothing of the kind was given, which is the first page. */
    static ListPlace place(String given) {
        var found = WRITTEN.matcher(given == null ? "" : given);
        return found.matches() ? new ListPlace(Instant.ofEpochMilli(Long.parseLong(found.group(1))), found.group(2)) : null;
    }

    static String of(Instant moment, String id) {
        return moment.toEpochMilli() + "." + id;
    }
}
