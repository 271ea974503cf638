package org.paraph.text.edition;

/**
 * A text, a comparison or a table of positions as a file.
 *
 * @param mediaType media type for the answer's header, with charset where the format has one
 * @param fileName  a name in plain ASCII, made of reference and label, with the extension of the format
 * @param content   the file
 */
public record Edition(String mediaType, String fileName, byte[] content) {
}
