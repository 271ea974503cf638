package org.paraph.directory;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person may do in the procedure. A role opens no dossier: that takes need-to-know and clearance. */
public enum Role {
    /** Drafts texts in the lead ministry. */
    DRAFTING_OFFICER,
    /** Sits on delegations, prepares and records rounds of talks. */
    NEGOTIATOR,
    /** Leads the talks, initials, decides on suspension and resumption at working level. */
    CHIEF_NEGOTIATOR,
    /** The foreign ministry's treaty section: mandates, acts notified by other parties, entry into force. */
    TREATY_OFFICER,
    /** Gives the opinion of the legislation office. */
    LEGAL_REVIEWER,
    /** Gives the opinion of a consulted ministry. */
    REVIEWER,
    /** Keeps the agenda of the Vice-Ministers' Meeting or the State Council and records their decisions. */
    MEETING_SECRETARY,
    /** Concludes the domestic approvals: a minister, or the head of state's office. */
    APPROVER,
    /** Briefs the legislature. */
    LEGISLATURE_LIAISON,
    /** Keeps the register of full powers and prepares the ceremony. */
    REGISTRAR,
    /** Reads every dossier up to the own clearance, and every audit entry. */
    AUDITOR,
    /** Runs the system: directory and process versions. Decides nothing in a dossier and sees none by this role. */
    ADMINISTRATOR;

    /** The roles of groups to which tasks are offered: {@code ROLE}, or {@code ROLE@UNIT} for its holders in one unit. */
    public static Set<Role> of(Collection<String> groups) {
        var named = groups.stream().map(group -> group.split("@", 2)[0]).collect(Collectors.toSet());
        return Arrays.stream(values()).filter(role -> named.contains(role.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
