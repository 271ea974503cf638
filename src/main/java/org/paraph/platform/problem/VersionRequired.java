package org.paraph.platform.problem;

/** A change came without the version that it was made for ({@code If-Match}). */
public class VersionRequired extends Problem {

    public VersionRequired() {
        super(Kind.VERSION_REQUIRED, "version-required");
    }
}
