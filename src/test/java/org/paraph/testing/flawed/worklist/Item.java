package org.paraph.testing.flawed.worklist;

public class Item {
}
