package org.paraph.testing;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Several nodes of Paraph on one database, which see each other over the loopback interface. */
public final class Cluster implements AutoCloseable {

    private final List<RunningParaph> nodes;

    private Cluster(List<RunningParaph> nodes) {
        this.nodes = nodes;
    }

    /**
     * Starts so many nodes at once and waits until all are ready.
     *
     * @param setup gives a new, equal setup for each node; the database has to be one that is shared
     */
    public static Cluster start(int size, Supplier<RunningParaph.Setup> setup) {
        var ports = IntStream.range(0, size).map(i -> RunningParaph.freePort()).boxed().toList();
        var cluster = new Cluster(ports.stream().map(port -> setup.get().cluster(ports, port).launch()).toList());
        try {
            cluster.nodes.forEach(RunningParaph::awaitReady);
        } catch (AssertionError e) {
            cluster.close();
            throw e;
        }
        return cluster;
    }

    public RunningParaph node(int index) {
        return nodes.get(index);
    }

    @Override
    public void close() {
        nodes.forEach(RunningParaph::close);
    }
}
