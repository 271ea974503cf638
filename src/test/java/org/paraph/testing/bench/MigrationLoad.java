package org.paraph.testing.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.paraph.administration.ActivationDesk;
import org.paraph.administration.DossierEffect;
import org.paraph.administration.MigrationDesk;
import org.paraph.administration.MigrationItem;
import org.paraph.administration.MigrationRun;
import org.paraph.administration.MigrationWork;
import org.paraph.administration.ProposalTerms;
import org.paraph.administration.Proposals;
import org.paraph.administration.Runs;
import org.paraph.administration.VersionDesk;
import org.paraph.administration.VersionProposal;
import org.paraph.directory.Actor;
import org.paraph.directory.Role;
import org.paraph.negotiation.NegotiationDesk;

/**
 * What the rehearsal and the migration of many running instances cost, in one thread as on the server, without a server:
 * most dossiers stand at their proposal, some in every state that there is, running and suspended. The database is that of
 * the bench. Ends with a failure if something happened to a dossier that its rehearsal did not say.
 */
public final class MigrationLoad {

    private static final int EACH_STATE = Integer.getInteger("paraph.load.each", 10);
    private static final int SHOWN = 20;
    private static final int REPORTED = 1000;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Bench bench = new Bench();
    private final Actor proposer;
    private final Actor second;
    private final List<Casework> dossiers = new ArrayList<>();

    private MigrationLoad() {
        Bench.start();
        proposer = bench.staff().person(Team.LEAD, Role.ADMINISTRATOR);
        second = bench.staff().person(Team.LEAD, Role.ADMINISTRATOR);
    }

    /** @param arguments how many instances at least */
    public static void main(String[] arguments) {
        try {
            new MigrationLoad().measure(arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]));
        } catch (RuntimeException | AssertionError failed) {
            failed.printStackTrace();
            System.exit(1);
        }
        System.exit(0);
    }

    private void measure(int instances) {
        long began = System.nanoTime();
        fill(instances);
        long running = running();
        out.printf("%d running instances, made in %.0f s%n", running, seconds(began));
        bench.as(proposer);
        var proposal = bench.bean(VersionDesk.class).propose(new ProposalTerms("A consultation", "To measure", null, true),
                ChangedModels.ofEveryKind());
        var before = look();
        bench.bean(MigrationDesk.class).rehearse(proposal.id(), current(proposal).version());
        report("Rehearsal", proposal, running);
        bench.as(second);
        bench.bean(ActivationDesk.class).approve(proposal.id(), current(proposal).version(), "To measure", true, true);
        report("Migration", proposal, running);
        compareReports(proposal);
        compareFacts(proposal, before);
    }

    private Map<String, Standpoint> look() {
        var found = new TreeMap<String, Standpoint>();
        dossiers.forEach(one -> found.put(one.id(), Standpoint.of(bench, one.id())));
        return found;
    }

    /** What the engine did to each dossier has to be what the rehearsal said. */
    private void compareFacts(VersionProposal proposal, Map<String, Standpoint> before) {
        var rehearsed = effects(proposal).get(1);
        var different = new ArrayList<String>();
        int stopped = 0;
        for (var dossier : dossiers) {
            var stood = before.get(dossier.id());
            var now = Standpoint.of(bench, dossier.id());
            var told = rehearsed.containsKey(dossier.id()) ? Standpoint.told(rehearsed.get(dossier.id())) : null;
            stopped += stood.standsStill() ? 1 : 0;
            try {
                stood.requireKept(now);
            } catch (AssertionError lost) {
                different.add(dossier.id() + ": " + lost.getMessage());
            }
            if (!Objects.equals(told, stood.isOver() ? null : stood.changesTo(now))) {
                different.add(dossier.id() + ": told " + told + ", happened " + stood.changesTo(now));
            }
        }
        out.printf("Looked at one by one: %d dossiers in every state, %d of them stopped; %d otherwise than rehearsed%n",
                dossiers.size(), stopped, different.size());
        if (!different.isEmpty()) {
            different.stream().limit(SHOWN).forEach(out::println);
            throw new IllegalStateException("It happened otherwise than a rehearsal said");
        }
    }

    private List<Map<String, DossierEffect>> effects(VersionProposal proposal) {
        var runs = bench.bean(Runs.class);
        return bench.inTransaction(() -> runs.of(proposal).stream().<Map<String, DossierEffect>>map(run -> {
            var effects = new TreeMap<String, DossierEffect>();
            runs.items(run, null, null, Integer.MAX_VALUE)
                    .forEach(item -> effects.put(item.negotiationId(), runs.effect(item).orElse(null)));
            return effects;
        }).toList());
    }

    /** Both reports have to say the same of each dossier. */
    private void compareReports(VersionProposal proposal) {
        var both = effects(proposal);
        long same = both.get(0).entrySet().stream().filter(each -> Objects.equals(each.getValue(), both.get(1).get(each.getKey())))
                .count();
        out.printf("Reports of rehearsal and migration: equal for %d of %d dossiers, %d notable%n", same, both.get(0).size(),
                both.get(0).values().stream().filter(effect -> effect != null && effect.isNotable()).count());
        if (same != both.get(0).size()) {
            throw new IllegalStateException("A rehearsal said otherwise than it happened");
        }
    }

    private void report(String what, VersionProposal proposal, long instances) {
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
        long began = System.nanoTime();
        bench.bean(MigrationWork.class).catchUp();
        double took = seconds(began);
        var run = bench.inTransaction(() -> bench.bean(Runs.class).of(proposal).get(0));
        var counts = bench.inTransaction(() -> bench.bean(Runs.class).counts(run));
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getName().contains("Gen"))
                .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        out.printf("%s: %s, %.1f s, %.0f instances a second, %.0f dossiers a second, heap at most %d MiB of %d%n", what,
                counts, took, instances / took, counts.getOrDefault(MigrationItem.State.MOVES, 0L) / took, heap >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
        if (run.state() != MigrationRun.State.DONE) {
            throw new IllegalStateException("The run is " + run.state());
        }
    }

    private void fill(int instances) {
        var population = new Population(bench, 1);
        dossiers.addAll(population.make(EACH_STATE));
        if (EACH_STATE > 0 && !population.missing().isEmpty()) {
            throw new IllegalStateException("No dossier was made in " + population.missing());
        }
        out.println(population);
        var entries = new Entries(bench);
        for (long made = running(); made < instances; made++) {
            bench.as(Team.of(bench).drafter());
            bench.bean(NegotiationDesk.class).propose(entries.proposal(List.of("KOR", "JPN")));
            if (made % REPORTED == 0) {
                made = running();
            }
        }
    }

    private long running() {
        return bench.engine().getRuntimeService().createProcessInstanceQuery().count();
    }

    private VersionProposal current(VersionProposal proposal) {
        return bench.inTransaction(() -> bench.bean(Proposals.class).byId(proposal.id()));
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
