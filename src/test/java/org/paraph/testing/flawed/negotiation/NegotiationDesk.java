package org.paraph.testing.flawed.negotiation;

import jakarta.transaction.Transactional;

@Transactional
public class NegotiationDesk {
}
