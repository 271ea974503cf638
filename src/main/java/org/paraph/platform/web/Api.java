package org.paraph.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST interface of Paraph, under {@code /api}. */
@ApplicationPath("/api")
public class Api extends Application {
}
