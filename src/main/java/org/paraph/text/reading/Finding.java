package org.paraph.text.reading;

/**
 * Something in a file that a person should look at, since it was not, or not wholly, recognised.
 *
 * @param code   what it is, in kebab case, for example {@code table-kept-as-text}
 * @param path   path of the provision that it concerns; null if it concerns the file as a whole
 * @param detail the words concerned, shortened; empty if there are none
 */
public record Finding(String code, String path, String detail) {
}
