package org.paraph.platform.forms;

/**
 * Something that can be chosen in a form.
 *
 * @param value what is sent
 * @param label what is shown
 */
public record Choice(String value, String label) {
}
