package org.paraph.platform.web;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The origins from which scripts of other sites may use the interface.
 *
 * @param allowed each exactly as browsers write it in {@code Origin}: scheme, host and, unless it is the usual one, port
 */
record Origins(Set<String> allowed) {

    private static final Pattern EXACT = Pattern.compile("https?://[a-z0-9.\\-\\[\\]:]+");

    /**
     * Reads a list with commas; nothing is allowed where it is empty.
     *
     * @throws IllegalArgumentException if one is no exact origin; there is no wildcard
     */
    static Origins read(String list) {
        var origins = Stream.of(list.split(",")).map(String::strip).filter(each -> !each.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        origins.stream().filter(each -> !EXACT.matcher(each).matches()).findFirst().ifPresent(wrong -> {
            throw new IllegalArgumentException("PARAPH_CORS_ORIGINS: " + wrong + " is no exact origin such as https://app.example");
        });
        return new Origins(origins);
    }

    boolean allows(String origin) {
        return origin != null && allowed.contains(origin);
    }
}
