package org.paraph.platform.once;

/**
 * What is to become of a request with a key: it is carried out in this turn, or it was answered before.
 *
 * @param id     of the key's record
 * @param turn   the turn in which the request is carried out; null if there is an answer
 * @param answer what it was answered with before; null if it is to be carried out
 */
public record Admission(String id, String turn, KeptAnswer answer) {
}
