package org.paraph.testing.bench;

import java.util.List;
import org.paraph.directory.Actor;
import org.paraph.directory.Role;

/**
 * The people who carry dossiers along on the bench. They serve all tests alike: what keeps tests apart is the dossier.
 *
 * @param drafter    proposes and writes the drafts
 * @param chief      clears drafts, leads the talks, initials, suspends
 * @param negotiator prepares and records rounds
 * @param officer    of the treaty section: mandates, submissions, reviews, acknowledgements
 * @param registrar  full powers, ceremonies, signatures
 * @param secretary  records what our bodies decide
 * @param approver   concludes the domestic procedure
 * @param reviewer   of the ministry of justice
 * @param legal      of the legislation office
 * @param auditor    reads everything
 * @param nobody     of the lead ministry, without a role
 */
public record Team(Actor drafter, Actor chief, Actor negotiator, Actor officer, Actor registrar, Actor secretary,
        Actor approver, Actor reviewer, Actor legal, Actor auditor, Actor nobody) {

    public static final String LEAD = "MOFA";
    public static final String JUSTICE = "MOJ";
    public static final String LEGISLATION = "MOLEG";

    private static Team shared;

    /** All of them. */
    public List<Actor> members() {
        return List.of(drafter, chief, negotiator, officer, registrar, secretary, approver, reviewer, legal, auditor, nobody);
    }

    /** The team of this bench, enrolled with the first who asks. */
    public static synchronized Team of(Bench bench) {
        if (shared == null) {
            var staff = bench.staff();
            shared = new Team(staff.person(LEAD, Role.DRAFTING_OFFICER), staff.person(LEAD, Role.CHIEF_NEGOTIATOR),
                    staff.person(LEAD, Role.NEGOTIATOR), staff.person(LEAD, Role.TREATY_OFFICER),
                    staff.person(LEAD, Role.REGISTRAR), staff.person(LEAD, Role.MEETING_SECRETARY),
                    staff.person(LEAD, Role.APPROVER), staff.person(JUSTICE, Role.REVIEWER),
                    staff.person(LEGISLATION, Role.LEGAL_REVIEWER), staff.person(LEAD, Role.AUDITOR),
                    staff.person(LEAD));
        }
        return shared;
    }
}
