package org.paraph.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.paraph.platform.acts.Recorded;
import org.paraph.platform.problem.StaleVersion;

/**
 * Appoints substitutes and revokes them. People appoint their own; an administrator does it for somebody who cannot, but
 * never in the own favour.
 */
@ApplicationScoped
@Transactional
public class SubstitutionDesk {

    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int LISTED = 200;

    private final Substitutions substitutions;
    private final People people;
    private final CurrentActor actor;
    private final Event<Recorded> acts;
    private final Clock clock;

    SubstitutionDesk() {
        this(null, null, null, null, null);
    }

    @Inject
    SubstitutionDesk(Substitutions substitutions, People people, CurrentActor actor, Event<Recorded> acts, Clock clock) {
        this.substitutions = substitutions;
        this.people = people;
        this.actor = actor;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Appoints a substitute.
     *
     * @throws RoleRequired      if it is for somebody else and the person is no administrator
     * @throws OwnPerson         if an administrator appoints the own person
     * @throws DirectoryConflict if somebody is to stand in for himself, is inactive, or the time makes no sense
     */
    public Substitution appoint(SubstitutionEntry entry) {
        var by = actor.get();
        if (!by.username().equals(entry.principal())) {
            RoleRequired.unless(by, Role.ADMINISTRATOR);
            if (by.username().equals(entry.substitute())) {
                throw new OwnPerson();
            }
        }
        requireActive(entry.principal());
        requireActive(entry.substitute());
        if (entry.principal().equals(entry.substitute())) {
            throw new DirectoryConflict("substitute-for-oneself", entry.principal());
        }
        if (!entry.until().isAfter(entry.from()) || !entry.until().isAfter(clock.instant())
                || entry.until().isAfter(entry.from().plus(LONGEST))) {
            throw new DirectoryConflict("substitution-time", LONGEST.toDays());
        }
        var substitution = new Substitution(entry, by.username(), clock.instant());
        substitutions.add(substitution);
        record("directory.appoint-substitute", substitution, entry.reason());
        return substitution;
    }

    /** Ends a substitution at once; the principal, the substitute and administrators may. */
    public Substitution revoke(String id, long version) {
        var substitution = mine(id);
        var me = actor.get();
        if (!me.username().equals(substitution.principal()) && !me.username().equals(substitution.substitute())) {
            RoleRequired.unless(me, Role.ADMINISTRATOR);
        }
        StaleVersion.unless(version, substitution.version());
        substitution.revoke(me.username(), clock.instant());
        substitutions.changed();
        record("directory.revoke-substitute", substitution, null);
        return substitution;
    }

    /** The latest substitutions in which the person has a part; all for administrators and auditors. */
    public List<Substitution> list() {
        return substitutions.list(seesAll() ? null : actor.get().username(), LISTED);
    }

    /** One of those that the person may see. */
    public Substitution read(String id) {
        return mine(id);
    }

    private Substitution mine(String id) {
        var substitution = substitutions.byId(id);
        var me = actor.get().username();
        if (!seesAll() && !me.equals(substitution.principal()) && !me.equals(substitution.substitute())) {
            throw new UnknownSubstitution();
        }
        return substitution;
    }

    private boolean seesAll() {
        return actor.get().has(Role.ADMINISTRATOR) || actor.get().has(Role.AUDITOR);
    }

    private void requireActive(String username) {
        var person = people.byUsername(username);
        if (person.isProgram()) {
            throw new DirectoryConflict("program-stands-in-for-nobody", username);
        }
        if (!person.isActive()) {
            throw new DirectoryConflict("person-inactive", username);
        }
    }

    private void record(String action, Substitution substitution, String reason) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("principal", substitution.principal());
        facts.put("substitute", substitution.substitute());
        facts.put("from", substitution.from().toString());
        facts.put("until", substitution.until().toString());
        facts.put("dossiers", substitution.dossiers().isEmpty() ? "all" : String.valueOf(substitution.dossiers().size()));
        facts.put("revoked", String.valueOf(substitution.revokedAt() != null));
        acts.fire(new Recorded(actor.get().username(), action, null, "substitution:" + substitution.id(), Map.of(), facts,
                reason, null));
    }
}
