package org.paraph.testing.load;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.paraph.integration.events.EventReader;
import org.paraph.testing.Ministry;
import org.paraph.testing.Poll;
import org.paraph.testing.RunningParaph;

/**
 * What a thousand readers of events cost that read nothing while events flow, and whether one that reads gets them all. Bounded
 * in number and time; speaks to a server of its own on the loopback interface only.
 */
public final class EventReaders {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String FLOWING = "org.paraph.negotiation.context-recorded";
    private static final int AT_ONCE = 20;

    private EventReaders() {
    }

    /** @param arguments how many readers that do not read, and how many events */
    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int readers = Integer.parseInt(arguments[0]);
        int events = Integer.parseInt(arguments[1]);
        long lacking;
        try (var server = Ministry.prepare().environment("PARAPH_EVENT_STREAMS_OF_ONE", String.valueOf(readers + 10)).start()) {
            var figures = measured(server, readers, events);
            out.println(figures);
            lacking = figures.lacking();
        }
        System.exit(lacking == 0 ? 0 : 1);
    }

    /** Lets events flow past readers that do not read and one that does, which has to get each in order, and tells the figures. */
    public static Figures measured(RunningParaph server, int readers, int events) throws IOException {
        var ministry = Ministry.on(server).enrol();
        var dossier = ministry.propose("Agreement on many readers").expect(201).json().path("id").asText();
        var idle = new ArrayList<EventReader>();
        try (var reader = EventReader.reading(server.baseUri(), "treaty", Ministry.PASSWORD, "", null)) {
            Poll.until(PATIENCE, reader::status, status -> status.contains("200"));
            var before = State.of(server, ministry);
            for (int each = 0; each < readers; each++) {
                var next = EventReader.notReading(server.baseUri(), "treaty", Ministry.PASSWORD);
                idle.add(next);
                // one after the other, so that what is counted is what open streams hold and not how many requests came at once
                Poll.until(PATIENCE, next::hasAnswer, Boolean::booleanValue);
            }
            var open = State.of(server, ministry);
            long begin = System.nanoTime();
            for (int each = 0; each < events; each++) {
                ministry.act(dossier, ministry.read(dossier).version(), "context-events", Map.of("actor", "Somebody",
                        "event", "Something", "occurrence", Ministry.today())).expect(200);
            }
            var flow = Duration.ofNanos(System.nanoTime() - begin);
            var read = Poll.until(PATIENCE, reader::events, all -> all.stream().filter(each ->
                    each.type().equals(FLOWING)).count() >= events);
            var all = Duration.ofNanos(System.nanoTime() - begin);
            var after = State.of(server, ministry);
            var told = read.stream().filter(each -> each.type().equals(FLOWING))
                    .map(each -> each.event().path("sequence").asText()).toList();
            long later = System.nanoTime();
            long lacking = lacking(server, idle, told);
            return new Figures(readers, events, flow, all, before, open, after, read.stream()
                    .map(each -> each.event().path("sequence").asText()).toList(), lacking,
                    Duration.ofNanos(System.nanoTime() - later), State.of(server, ministry));
        } finally {
            idle.forEach(EventReader::close);
        }
    }

    /** How many of the readers do not get all when they begin to read at last, in order, going on anew where they were cut off. */
    private static long lacking(RunningParaph server, List<EventReader> idle, List<String> told) {
        var reading = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var all = idle.stream().map(each -> reading.submit(() -> readsAll(server, each, told))).toList();
            long lacking = 0;
            for (var each : all) {
                lacking += each.get() ? 0 : 1;
            }
            return lacking;
        } catch (ExecutionException | InterruptedException broken) {
            throw new AssertionError("Readers could not read", broken);
        } finally {
            reading.shutdownNow();
        }
    }

    private static boolean readsAll(RunningParaph server, EventReader first, List<String> told) throws IOException {
        var got = new ArrayList<String>();
        var last = new String[1];
        var reader = first;
        try {
            while (got.size() < told.size()) {
                int more = reader.readUntil(told.size() - got.size(), FLOWING, PATIENCE, (id, sequence) -> {
                    last[0] = id;
                    got.add(sequence);
                });
                if (got.size() < told.size() && (more == 0 && reader != first || last[0] == null)) {
                    return false;
                }
                if (got.size() < told.size()) {
                    reader.close();
                    reader = EventReader.goingOn(server.baseUri(), "treaty", Ministry.PASSWORD, last[0]);
                }
            }
        } finally {
            reader.close();
        }
        return got.equals(told);
    }

    /**
     * What was measured.
     *
     * @param flow      how long the events were made
     * @param all       until when the one that reads had them all
     * @param before    the server without the readers
     * @param open      with them, before events flow
     * @param after     when all have flown
     * @param sequences what the one that reads has got
     * @param lacking   how many of the others have not got all when they read at last
     * @param later     how long those took
     * @param end       the server when they had
     */
    public record Figures(int readers, int events, Duration flow, Duration all, State before, State open, State after,
            List<String> sequences, long lacking, Duration later, State end) {

        @Override
        public String toString() {
            return String.format("%d readers that do not read, %d events in %.1f s, read by one that reads after %.1f s%n"
                    + "before: %s%nreaders open: %s%nafter the events: %s%n%d at a time read at last, in %.1f s; lacking something: %d%n"
                    + "after that: %s", readers, events, flow.toMillis() / 1e3, all.toMillis() / 1e3, before, open, after, AT_ONCE,
                    later.toMillis() / 1e3, lacking, end);
        }
    }

    /**
     * How the server does.
     *
     * @param threads of its process
     * @param heap    used after a collection, in MiB
     * @param resident memory of its process, in MiB
     */
    public record State(long threads, long heap, long resident) {

        static State of(RunningParaph server, Ministry ministry) throws IOException {
            collect(server.pid());
            var status = Files.readString(Path.of("/proc/" + server.pid() + "/status"));
            return new State(number(status, "Threads:\\s*(\\d+)"), heap(ministry),
                    number(status, "VmRSS:\\s*(\\d+) kB") / 1024);
        }

        /** Without the tool of the JDK the garbage counts too. */
        private static void collect(long pid) throws IOException {
            var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd");
            if (Files.isExecutable(tool)) {
                try {
                    new ProcessBuilder(tool.toString(), String.valueOf(pid), "GC.run").redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor(60, TimeUnit.SECONDS);
                } catch (InterruptedException hurried) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        private static long heap(Ministry ministry) {
            var metrics = ministry.as(Ministry.ADMINISTRATOR).with("Accept", "text/plain").get("/metrics").expect(200).text();
            return (long) (Double.parseDouble(first(metrics, "(?m)^(?:base_)?memory_usedHeap_bytes(?:\\{[^}]*})? ([0-9.E]+)")) / (1 << 20));
        }

        private static long number(String text, String pattern) {
            return Long.parseLong(first(text, pattern));
        }

        private static String first(String text, String pattern) {
            var found = java.util.regex.Pattern.compile(pattern).matcher(text);
            if (!found.find()) {
                throw new AssertionError(pattern + " is not in " + text);
            }
            return found.group(1);
        }

        @Override
        public String toString() {
            return threads + " threads, " + heap + " MiB of heap, " + resident + " MiB resident";
        }
    }
}
