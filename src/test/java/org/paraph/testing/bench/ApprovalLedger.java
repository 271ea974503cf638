package org.paraph.testing.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.paraph.approval.Approval;
import org.paraph.approval.Approvals;
import org.paraph.approval.DecidedTexts;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Negotiations;

/**
 * Follows every approval of a dossier from one step of a walk to the next. None is lost or rewritten; one that counts has
 * seen the text that is on the table; and one that counted still does, unless the text, the attempt or the rule of a
 * resumption took that away.
 */
final class ApprovalLedger {

    private final Bench bench;
    private final String dossier;
    private State before;

    ApprovalLedger(Bench bench, String dossier) {
        this.bench = bench;
        this.dossier = dossier;
    }

    void check() {
        var now = bench.inTransaction((Supplier<State>) this::look);
        now.entries().values().stream().filter(entry -> entry.standing() == Approval.Standing.VALID).forEach(entry ->
                assertThat(entry.textHash()).as("what a valid approval saw").isEqualTo(now.textHash()));
        if (before != null) {
            before.entries().forEach((id, entry) -> {
                assertThat(now.entries()).as("approvals on file").containsKey(id);
                var after = now.entries().get(id);
                assertThat(after.textHash()).isEqualTo(entry.textHash());
                if (before.sameGround(now)) {
                    assertThat(after.standing()).as("standing of %s", id).isEqualTo(entry.standing());
                }
            });
        }
        before = now;
    }

    private State look() {
        var negotiation = bench.bean(Negotiations.class).byId(dossier);
        var entries = new LinkedHashMap<String, Entry>();
        bench.bean(Approvals.class).all(dossier).forEach(approval -> entries.put(approval.id(), entry(approval, negotiation)));
        return new State(entries, negotiation.text().hash(), negotiation.attemptNumber(), negotiation.approvalsCountFrom());
    }

    private Entry entry(Approval approval, Negotiation negotiation) {
        return new Entry(approval.textHash(), approval.standing(negotiation,
                bench.bean(DecidedTexts.class).present(negotiation)));
    }

    private record Entry(String textHash, Approval.Standing standing) {
    }

    private record State(Map<String, Entry> entries, String textHash, int attempt, Instant countFrom) {

        boolean sameGround(State other) {
            return Objects.equals(textHash, other.textHash) && attempt == other.attempt
                    && Objects.equals(countFrom, other.countFrom);
        }
    }
}
