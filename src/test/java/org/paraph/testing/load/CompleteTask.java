package org.paraph.testing.load;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.EmbeddedPostgres;
import org.paraph.testing.RunningParaph;
import org.paraph.testing.TestDatabase;
import org.paraph.testing.peer.PeerServer;

/**
 * How many tasks a second are completed over REST, by ours and by the same engine behind a plain server, by turns in one run. The
 * tasks are those of the talks, which follow each other for as long as points are left: a round is prepared, then recorded, in
 * each dossier once. Only completing is timed; what is open is looked up in between. Bounded in number and time; speaks to
 * servers of its own on the loopback interface only.
 */
public final class CompleteTask {

    static final String PREPARE = "Task_PrepareRound";
    static final String RECORD = "Task_RecordRound";

    private static final int WARM_UP = 3;
    private static final int TASKS_EACH = 2;

    private final PrintStream out;
    private final int dossiers;
    private final int rounds;
    private final ExecutorService clients;
    private final int many;

    private CompleteTask(PrintStream out, int dossiers, int rounds, int many) {
        this.out = out;
        this.dossiers = dossiers;
        this.rounds = rounds;
        this.many = many;
        this.clients = Executors.newFixedThreadPool(many);
    }

    /** @param arguments the databases, joined by a comma, how many dossiers of each way, rounds and clients */
    public static void main(String[] arguments) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var bench = new CompleteTask(out, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3]));
        try {
            for (var database : arguments[0].split(",")) {
                bench.measure(database);
            }
        } finally {
            bench.clients.shutdownNow();
        }
        System.exit(0);
    }

    private void measure(String database) throws Exception {
        try (var paraph = DemoParaph.on(database(database)); var peer = PeerServer.on(database(database));
                var guarded = PeerServer.guardedOn(database(database))) {
            var lanes = lanes(paraph, peer, guarded);
            out.printf("%s: %d dossiers each, two tasks of each in a round, %d clients; %d rounds after %d to warm up%n", database,
                    dossiers, many, rounds, WARM_UP);
            for (int round = 0; round < WARM_UP; round++) {
                round(lanes);
            }
            var rates = new LinkedHashMap<String, List<Double>>();
            for (int round = 1; round <= rounds; round++) {
                var once = round(lanes);
                out.println("  round " + round + ": " + told(once));
                once.forEach((lane, rate) -> rates.computeIfAbsent(lane, name -> new ArrayList<>()).add(rate));
            }
            lanes.forEach(lane -> lane.prove(WARM_UP + rounds));
            conclude(rates);
        }
    }

    private void conclude(Map<String, List<Double>> rates) {
        var medians = new LinkedHashMap<String, Double>();
        rates.forEach((lane, all) -> medians.put(lane, median(all)));
        out.println("  median:  " + told(medians));
        medians.forEach((own, rate) -> medians.forEach((peer, itsRate) -> {
            if (own.startsWith("ours") && peer.startsWith("peer")) {
                out.printf("  %s / %s: %.2f%n", own, peer, rate / itsRate);
            }
        }));
    }

    private static String told(Map<String, Double> rates) {
        return rates.entrySet().stream().map(each -> String.format("%s %.1f", each.getKey(), each.getValue()))
                .collect(Collectors.joining("; ")) + " tasks/s";
    }

    private static double median(List<Double> values) {
        var sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    private List<Lane> lanes(DemoParaph paraph, RunningParaph peer, RunningParaph guarded) throws Exception {
        var atTalks = atTalks(paraph, 2 * dossiers);
        return List.of(OwnLane.api(paraph, atTalks.subList(0, dossiers)), PeerLane.open(peer, dossiers),
                OwnLane.contract(paraph, atTalks.subList(dossiers, 2 * dossiers)), PeerLane.signedIn(peer, dossiers),
                PeerLane.keeping(peer, dossiers), PeerLane.guarded(guarded, dossiers));
    }

    private List<String> atTalks(DemoParaph paraph, int number) throws Exception {
        var made = new ArrayList<String>();
        for (var each : clients.invokeAll(Collections.<Callable<String>>nCopies(number,
                () -> Dossier.in(paraph, "WORKING_LEVEL_TALKS").id()))) {
            made.add(each.get());
        }
        return made;
    }

    /** Tasks a second of each way, one after the other. */
    private Map<String, Double> round(List<Lane> lanes) throws Exception {
        var rates = new LinkedHashMap<String, Double>();
        for (var lane : lanes) {
            double seconds = complete(lane.open(PREPARE)) + complete(lane.open(RECORD));
            rates.put(lane.name(), TASKS_EACH * dossiers / seconds);
        }
        return rates;
    }

    private double complete(List<Runnable> open) throws Exception {
        if (open.size() != dossiers) {
            throw new AssertionError(open.size() + " tasks are open, not " + dossiers);
        }
        var waiting = new ConcurrentLinkedQueue<>(open);
        long begin = System.nanoTime();
        var working = clients.invokeAll(IntStream.range(0, many).mapToObj(client -> (Callable<Void>) () -> {
            for (var task = waiting.poll(); task != null; task = waiting.poll()) {
                task.run();
            }
            return null;
        }).toList());
        double seconds = (System.nanoTime() - begin) / 1e9;
        for (var each : working) {
            each.get();
        }
        return seconds;
    }

    private static TestDatabase database(String kind) {
        return switch (kind) {
            case "h2" -> null;
            case "postgresql" -> EmbeddedPostgres.freshDatabase();
            default -> throw new IllegalArgumentException("No such database: " + kind);
        };
    }
}
