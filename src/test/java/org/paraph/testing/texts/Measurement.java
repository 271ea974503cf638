package org.paraph.testing.texts;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.paraph.text.comparison.TextComparison;
import org.paraph.text.comparison.TextMerge;
import org.paraph.text.document.CanonicalForm;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TreatyDocument;

/**
 * Measures what a long treaty costs; run by bench/texts.sh. {@code baseline} prints the heap in MiB that the texts themselves
 * hold, {@code fits} does each act twice and says nothing, {@code measure} times them, with the peer at the end, which is given up after so many seconds.
 */
public final class Measurement {

    private static final int WARM_UP = 6;
    private static final int RUNS = 12;

    private final TwoVersions texts = TwoVersions.make();
    private final List<Act> acts = new ArrayList<>();

    /** What is measured. */
    private record Act(String name, Runnable run) {
    }

    private Measurement() {
        var canonical = CanonicalForm.of(texts.before());
        acts.add(new Act("compare", () -> TextComparison.of(texts.before(), texts.after())));
        acts.add(new Act("compare and impact", () -> TextComparison.of(texts.before(), texts.after()).impact()));
        acts.add(new Act("hash of the text", () -> texts.before().sha256()));
        acts.add(new Act("hashes of all provisions", () -> texts.before().fingerprints()));
        acts.add(new Act("canonical form written", () -> CanonicalForm.of(texts.before())));
        acts.add(new Act("canonical form read", () -> CanonicalForm.read(canonical)));
        acts.add(new Act("merge", () -> TextMerge.of(texts.before(), texts.after(), texts.theirs())));
        ReaderFiles.acts(texts.before()).forEach((name, run) -> acts.add(new Act(name, run)));
    }

    public static void main(String[] arguments) throws InterruptedException {
        var measurement = new Measurement();
        switch (arguments[0]) {
            case "baseline" -> System.out.println(used() >> 20);
            case "fits" -> measurement.acts.forEach(act -> {
                act.run().run();
                act.run().run();
            });
            default -> measurement.measure(Integer.parseInt(arguments[1]));
        }
    }

    private void measure(int peerSeconds) throws InterruptedException {
        long provisions = texts.before().located().size();
        System.out.printf(Locale.ROOT, "Texts: %d articles, %d provisions, %d signs; later version with a tenth of the words, 20 places, "
                + "10 insertions and all numbers changed%n", TwoVersions.ARTICLES, provisions, signs(texts.before()));
        System.out.printf(Locale.ROOT, "%-26s %10s %10s   %s%n", "", "median ms", "max ms", "peak heap over the baseline, garbage included");
        double compared = 0;
        for (var act : acts) {
            for (int run = 0; run < WARM_UP; run++) {
                act.run().run();
            }
            var times = new double[RUNS];
            long peak = 0;
            for (int run = 0; run < RUNS; run++) {
                long before = used();
                pools().forEach(MemoryPoolMXBean::resetPeakUsage);
                long start = System.nanoTime();
                act.run().run();
                times[run] = (System.nanoTime() - start) / 1e6;
                peak = Math.max(peak, pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() - before);
            }
            Arrays.sort(times);
            compared = act.name().equals("compare") ? times[RUNS / 2] : compared;
            System.out.printf(Locale.ROOT, "%-26s %10.0f %10.0f   %d MiB%n", act.name(), times[RUNS / 2], times[RUNS - 1], peak >> 20);
        }
        if (peerSeconds > 0) {
            peer(compared, peerSeconds);
        }
    }

    /** The peer knows no provisions: it compares the words of the whole text as one sequence. */
    private void peer(double compared, int seconds) throws InterruptedException {
        var before = words(texts.before());
        var after = words(texts.after());
        var thread = Executors.newSingleThreadExecutor(run -> {
            var daemon = new Thread(null, run, "peer", 512L << 20);
            daemon.setDaemon(true);
            return daemon;
        });
        long start = System.nanoTime();
        try {
            int changes = CompletableFuture.supplyAsync(() -> new MyersDiffWithLinearSpace<String>()
                    .computeDiff(before, after, null).size(), thread).get(seconds, TimeUnit.SECONDS);
            double took = (System.nanoTime() - start) / 1e6;
            System.out.printf(Locale.ROOT, "Peer, java-diff-utils over all words as one sequence: %.0f ms, %d changes; %.0f times as long as compare%n",
                    took, changes, took / compared);
        } catch (TimeoutException e) {
            System.out.printf(Locale.ROOT, "Peer, java-diff-utils over all words as one sequence: not done after %d s; more than %.0f times as long "
                    + "as compare%n", seconds, seconds * 1_000 / compared);
        } catch (ExecutionException e) {
            System.out.println("Peer, java-diff-utils over all words as one sequence: failed, " + e.getCause());
        }
    }

    private static List<String> words(TreatyDocument text) {
        var words = new ArrayList<String>();
        text.provisions().stream().flatMap(Provision::all).forEach(one -> {
            words.addAll(List.of(one.number().split(" ")));
            words.addAll(List.of(one.heading().notation().split(" ")));
            words.addAll(List.of(one.words().notation().split(" ")));
        });
        return words;
    }

    private static long signs(TreatyDocument text) {
        return text.provisions().stream().flatMap(Provision::all)
                .mapToLong(one -> one.heading().notation().length() + one.words().notation().length()).sum();
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
    }
}
