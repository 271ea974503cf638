package org.paraph.testing.peer;

import jakarta.ws.rs.ApplicationPath;

/** The same resources behind the stock filter for HTTP Basic, see {@code peer/web.xml}. */
@ApplicationPath("/signed-in")
public class SignedInRest extends PlainRest {
}
