package org.paraph.testing.flawed.talks;

import org.camunda.bpm.engine.ProcessEngine;
import org.paraph.testing.flawed.engine.camunda.Adapter;

public class TalksManager {
    public ProcessEngine engine = new Adapter().engine;
}
