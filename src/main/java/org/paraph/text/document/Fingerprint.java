package org.paraph.text.document;

/**
 * The hashes of a provision with everything below it.
 *
 * @param sha256        as {@link Provision#sha256()}
 * @param wordingSha256 as {@link Provision#wordingSha256()}: without its own number
 */
public record Fingerprint(String sha256, String wordingSha256) {
}
