package org.paraph.administration.operations.rest;

/** @param jobs how many jobs are tried once more */
public record RetriedView(int jobs) {
}
