package org.paraph.testing.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
import org.paraph.negotiation.NegotiationState;

/**
 * What the rehearsal and the migration of many running instances cost, in one thread as on the server, without a server:
 * most dossiers stand at their proposal, some in each state up to the signature. Bounded in number; the database is that of
 * the bench.
 */
public final class MigrationLoad {

    private static final int EACH_STATE = Integer.getInteger("paraph.load.each", 10);
    private static final int REPORTED = 1000;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Bench bench = new Bench();
    private final Actor proposer;
    private final Actor second;

    private MigrationLoad() {
        Bench.start();
        proposer = bench.staff().person(Team.LEAD, Role.ADMINISTRATOR);
        second = bench.staff().person(Team.LEAD, Role.ADMINISTRATOR);
    }

    /** @param arguments how many instances at least */
    public static void main(String[] arguments) {
        new MigrationLoad().measure(arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]));
        System.exit(0);
    }

    private void measure(int instances) {
        long began = System.nanoTime();
        fill(instances);
        long running = running();
        out.printf("%d running instances, made in %.0f s%n", running, seconds(began));
        bench.as(proposer);
        var proposal = bench.bean(VersionDesk.class).propose(new ProposalTerms("A consultation", "To measure", null, true),
                ChangedModels.consultationAdded());
        bench.bean(MigrationDesk.class).rehearse(proposal.id(), current(proposal).version());
        report("Rehearsal", proposal, running);
        bench.as(second);
        bench.bean(ActivationDesk.class).approve(proposal.id(), current(proposal).version(), "To measure", true, true);
        report("Migration", proposal, running);
        compare(proposal);
    }

    /** What happened to each dossier has to be what the rehearsal said. */
    private void compare(VersionProposal proposal) {
        var runs = bench.bean(Runs.class);
        var both = bench.inTransaction(() -> runs.of(proposal).stream().map(run -> {
            var effects = new TreeMap<String, DossierEffect>();
            runs.items(run, null, null, Integer.MAX_VALUE)
                    .forEach(item -> effects.put(item.negotiationId(), runs.effect(item).orElse(null)));
            return effects;
        }).toList());
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
        NegotiationState.upToSignature().stream().filter(state -> state != NegotiationState.MANDATED).forEach(state -> {
            for (int i = 0; i < EACH_STATE; i++) {
                Casework.proposed(bench).reach(state);
            }
        });
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
