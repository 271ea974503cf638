package org.paraph.testing.flawed.audit;

public class Entry {
}
