package org.paraph.testing.flawed.negotiation.rest;

import org.paraph.testing.flawed.text.Draft;

public record DraftView(Draft draft) {
}
