package org.paraph.lifetime.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paraph.approval.LegislatureConsentRecord;
import org.paraph.engine.OpenTask;
import org.paraph.engine.WorkflowEngine;
import org.paraph.lifetime.EntryMechanism;
import org.paraph.lifetime.consent.ConclusionRecord.Kind;
import org.paraph.negotiation.Classification;
import org.paraph.negotiation.Classifications;
import org.paraph.negotiation.InstrumentClass;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.Negotiations;
import org.paraph.platform.acts.Recorded;

/**
 * Keeps the open tasks between signature and publication in line with what is on file, after every act on a dossier and
 * after all that time does to its treaty: one that has ended by itself is neither registered nor promulgated any more.
 */
@ApplicationScoped
class ConsentTasks {

    private static final Set<InstrumentClass> PUBLISHED = EnumSet.of(InstrumentClass.TREATY,
            InstrumentClass.NOTIFICATION_TREATY);

    private static final Set<String> CHANGING = Set.of("negotiation.", "treaty.");

    private final Negotiations negotiations;
    private final ConsentFile file;
    private final Consents consents;
    private final LegislatureConsentRecord legislature;
    private final Classifications classifications;
    private final WorkflowEngine engine;

    protected ConsentTasks() {
        this(null, null, null, null, null, null);
    }

    @Inject
    ConsentTasks(Negotiations negotiations, ConsentFile file, Consents consents, LegislatureConsentRecord legislature,
            Classifications classifications, WorkflowEngine engine) {
        this.negotiations = negotiations;
        this.file = file;
        this.consents = consents;
        this.legislature = legislature;
        this.classifications = classifications;
        this.engine = engine;
    }

    void onRecorded(@Observes Recorded event) {
        if (event.dossier() != null && CHANGING.stream().anyMatch(event.action()::startsWith)) {
            align(negotiations.byId(event.dossier()));
        }
    }

    private void align(Negotiation negotiation) {
        var due = due(negotiation);
        if (due.isEmpty() && !negotiation.hasBeenConcluded()) {
            return;
        }
        var open = engine.openTasks(negotiation.id()).stream().map(OpenTask::key).collect(Collectors.toSet());
        Stream.of(ConsentDuty.values()).forEach(duty -> {
            if (due.contains(duty) && !open.contains(duty.task())) {
                engine.start(duty.process(), negotiation.id(),
                        Map.of("negotiationId", negotiation.id(), "subjectId", duty.name()));
            } else if (!due.contains(duty) && open.contains(duty.task())) {
                engine.correlateSubject("Message_DutyOver", negotiation.id(), duty.name());
            }
        });
    }

    private Set<ConsentDuty> due(Negotiation negotiation) {
        var due = EnumSet.noneOf(ConsentDuty.class);
        if (NegotiationState.concluded().contains(negotiation.state())) {
            if (isUnanswered(negotiation)) {
                due.add(ConsentDuty.ANSWER_REFUSAL);
            } else if (isAsked(negotiation)) {
                due.add(ConsentDuty.EXPRESS_CONSENT);
            }
        } else if (negotiation.state() == NegotiationState.IN_FORCE && isPublished(negotiation)) {
            due.addAll(EnumSet.of(ConsentDuty.REGISTER, ConsentDuty.PROMULGATE));
            file.records(negotiation.id()).forEach(record -> {
                if (record.kind() == Kind.REGISTRATION) {
                    due.remove(ConsentDuty.REGISTER);
                } else if (record.kind() == Kind.PROMULGATION) {
                    due.remove(ConsentDuty.PROMULGATE);
                }
            });
        }
        return due;
    }

    /** True if our legislature has refused, and nobody has said yet what follows. */
    private boolean isUnanswered(Negotiation negotiation) {
        return legislature.refusal(negotiation).filter(refusal -> file.records(negotiation, Kind.REFUSAL_ANSWER).stream()
                .noneMatch(answer -> refusal.equals(answer.number()))).isPresent();
    }

    /** True if the clauses wait for our consent and nothing of ours stands against it. */
    private boolean isAsked(Negotiation negotiation) {
        return legislature.isGranted(negotiation) && consents.of(negotiation, negotiation.homeParty()).isEmpty()
                && file.records(negotiation, Kind.NO_INTENTION).stream()
                        .noneMatch(one -> negotiation.homeParty().equals(one.party()))
                && file.clauses(negotiation).filter(clauses -> asksConsent(clauses.mechanism())).isPresent();
    }

    private static boolean asksConsent(EntryMechanism mechanism) {
        return mechanism != EntryMechanism.ON_SIGNATURE && mechanism != EntryMechanism.THIRD_PARTY_ACT_PLUS
                && !mechanism.isNamed();
    }

    /** A commitment that does not bind, and what agencies agree between them, is neither registered nor promulgated. */
    private boolean isPublished(Negotiation negotiation) {
        return classifications.latest(negotiation.id()).map(Classification::instrumentClass).map(PUBLISHED::contains)
                .orElse(true);
    }
}
