/**
 * Reading of treaties from files and pasted text. Each format is turned into {@link org.paraph.text.reading.Block blocks} in the order of
 * reading; {@link org.paraph.text.reading.Structure} makes provisions of them. What is not recognised as structure stays as
 * words where it stands, and a {@link org.paraph.text.reading.Finding} says so.
 */
package org.paraph.text.reading;
