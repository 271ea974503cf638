package org.paraph.platform.web;

/** A view of something that has a version; its answer carries the version as {@code ETag}. */
public interface Versioned {

    long version();
}
