package org.paraph.platform.web;

import java.util.List;
import java.util.function.Function;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;

/**
 * One page of a list that is read on by key.
 *
 * @param items the things, in the list's order
 * @param next  what to give as {@code after} for the following page; absent on the last one
 */
public record Listing<T>(List<T> items, String next) {

    private static final int LARGEST = 200;

    /** Makes the page from one more item than was asked for: that one more tells that there is a following page. */
    public static <S, T> Listing<T> of(List<S> oneMore, int limit, Function<S, T> view, Function<S, String> key) {
        var page = oneMore.subList(0, Math.min(limit, oneMore.size()));
        String next = oneMore.size() > limit ? key.apply(page.get(limit - 1)) : null;
        return new Listing<>(page.stream().map(view).toList(), next);
    }

    /**
     * Reads the {@code limit} parameter.
     *
     * @throws InvalidRequest unless it is a whole number from 1 to 200
     */
    public static int limit(String given, int standard) {
        if (given == null) {
            return standard;
        }
        if (!given.matches("\\d{1,3}") || Integer.parseInt(given) < 1 || Integer.parseInt(given) > LARGEST) {
            throw new InvalidRequest(Violation.in("limit", "parameter.limit", LARGEST));
        }
        return Integer.parseInt(given);
    }
}
