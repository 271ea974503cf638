package org.paraph.integration.programs.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.paraph.integration.programs.ProgramWork;

/** What the processes in which programs take part ask and do by themselves. */
@Named
@ApplicationScoped
public class ProgramSteps {

    private final ProgramWork work;

    protected ProgramSteps() {
        this(null);
    }

    @Inject
    public ProgramSteps(ProgramWork work) {
        this.work = work;
    }

    /** True if the matter is still open and a program for it may see the dossier. */
    public boolean takesPart(String negotiationId, String subjectId, String topic) {
        return work.takesPart(negotiationId, subjectId, topic);
    }

    /** The program holds the task of the people meanwhile. */
    public void handOver(String negotiationId, String subjectId, String topic) {
        work.handOver(negotiationId, subjectId, topic);
    }

    /** The program has refused, and said why. */
    public void giveBack(String negotiationId, String subjectId, String topic, String reason) {
        work.giveBack(negotiationId, subjectId, topic, reason == null ? "-" : reason);
    }

    /** The program has not answered in time; it may still do so. */
    public void giveBackSilent(String negotiationId, String subjectId, String topic) {
        work.giveBack(negotiationId, subjectId, topic, null);
    }
}
