package org.paraph.testing.bench;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * Takes dossiers through every wait state of every process in a JVM of its own, so that it can be done on another database
 * than that of the tests around it: runs the tests that cover a process, each class until all its wait states were seen.
 * Ends with a failure if a test fails or a wait state was not seen.
 */
public final class WaitStatesWalk {

    private WaitStatesWalk() {
    }

    /** @param arguments none; {@code paraph.bench.database} says on what */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var request = LauncherDiscoveryRequestBuilder.request().selectors(DiscoverySelectors.selectPackage("org.paraph"))
                .filters(ClassNameFilter.includeClassNamePatterns("org\\.paraph\\..*ProcessTest"))
                .filters((PostDiscoveryFilter) WaitStatesWalk::covers).build();
        var listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier one, TestExecutionResult result) {
                if (one.isContainer()) {
                    out.println(result.getStatus() + " " + one.getLegacyReportingName());
                }
            }
        });
        var summary = listener.getSummary();
        summary.getFailures().forEach(one -> {
            out.println(one.getTestIdentifier().getUniqueId());
            one.getException().printStackTrace(out);
        });
        summary.printTo(new PrintWriter(out, true));
        out.printf("Wait states in which a dossier was stopped and moved: %d%n", WaitStates.seen());
        System.exit(summary.getTotalFailureCount() == 0 && WaitStates.seen() > 0 ? 0 : 1);
    }

    private static FilterResult covers(TestDescriptor one) {
        return FilterResult.includedIf(one.getSource().filter(MethodSource.class::isInstance).map(MethodSource.class::cast)
                .map(method -> method.getJavaClass().isAnnotationPresent(Covers.class)).orElse(true));
    }
}
