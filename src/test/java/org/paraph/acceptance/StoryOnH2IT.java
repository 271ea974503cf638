package org.paraph.acceptance;

import org.paraph.testing.DemoParaph;

class StoryOnH2IT extends Story {

    @Override
    DemoParaph paraph() {
        return DemoParaph.shared();
    }
}
