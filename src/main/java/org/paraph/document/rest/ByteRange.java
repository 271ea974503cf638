package org.paraph.document.rest;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part of a file (RFC 9110, section 14).
 *
 * @param from the first byte
 * @param to   the last byte, which is part of it; before the first one if there is no such part in the file
 */
record ByteRange(long from, long to) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,15})-(\\d{0,15})");

    /** The part that a header asks for; empty for the whole: no header, one that is not understood, or several parts. */
    static Optional<ByteRange> asked(String header, long length) {
        var match = ONE.matcher(header == null ? "" : header.replace(" ", ""));
        if (!match.matches() || match.group(1).isEmpty() && match.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (match.group(1).isEmpty()) {
            long last = Long.parseLong(match.group(2));
            return Optional.of(last == 0 ? new ByteRange(length, length - 1) : new ByteRange(Math.max(0, length - last), length - 1));
        }
        long from = Long.parseLong(match.group(1));
        if (match.group(2).isEmpty()) {
            return Optional.of(new ByteRange(from, length - 1));
        }
        long to = Long.parseLong(match.group(2));
        return to < from ? Optional.empty() : Optional.of(new ByteRange(from, Math.min(to, length - 1)));
    }

    /** False if the file has no such part. */
    boolean isThere() {
        return from <= to;
    }

    long length() {
        return to - from + 1;
    }
}
