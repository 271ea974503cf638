package org.paraph.testing.flawed.engine.camunda;

import org.camunda.bpm.engine.ProcessEngine;

public class Adapter {
    public ProcessEngine engine;
}
