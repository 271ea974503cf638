package org.paraph.platform.once;

import java.util.List;

/**
 * What a request was answered with.
 *
 * @param status  the HTTP status
 * @param headers those that belong to the content, each as {@code Name: value}
 * @param body    the body; null where it is not kept because it shows a secret or is too large
 */
public record KeptAnswer(int status, List<String> headers, byte[] body) {

    /** The largest body that is kept, in bytes. */
    public static final int LARGEST = 256 * 1024;
}
