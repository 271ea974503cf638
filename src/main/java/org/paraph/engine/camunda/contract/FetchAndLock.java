package org.paraph.engine.camunda.contract;

import jakarta.servlet.annotation.WebListener;
import org.camunda.bpm.engine.rest.impl.FetchAndLockContextListener;

/** Has the programs that wait for external tasks answered as soon as there is one. */
@WebListener
public class FetchAndLock extends FetchAndLockContextListener {
}
