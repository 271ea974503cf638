package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.People;
import org.paraph.directory.Person;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;
import org.paraph.directory.Substitutions;
import org.paraph.platform.acts.Recorded;

/**
 * Explains to administrators why a person does not see a dossier.
 *
 * <p>Most administrators see no dossier, and must not come to know by asking what they may not know. Where they do not see the
 * dossier themselves, they name it by its reference or id and learn three things only: whether the person may sign in, whether
 * the person or the unit is on the dossier, and, only if so, whether the clearance reaches. Title, marking, lead unit and other
 * participants are never told. Of a dossier that the person is not on, the answer is to the letter that for a reference which was
 * never given, so that references cannot be tried out; for the same reason it is left open what an auditor sees, to whom every
 * dossier is open. That somebody is on a dossier of which the reference is known does show; without it, nobody could be helped.
 *
 * <p>Each question is kept in the general trail, which auditors read, with the reference as it was entered: trying many shows,
 * and so does changing a clearance between two questions. It is not kept in the dossier's own trail, which would tell that there
 * is such a dossier by the time that it takes.
 */
@ApplicationScoped
@Transactional
public class VisibilityDesk {

    private static final int KEPT = 100;

    private final Negotiations negotiations;
    private final People people;
    private final Substitutions substitutions;
    private final CurrentActor actor;
    private final Event<Recorded> acts;
    private final Clock clock;

    protected VisibilityDesk() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public VisibilityDesk(Negotiations negotiations, People people, Substitutions substitutions, CurrentActor actor,
            Event<Recorded> acts, Clock clock) {
        this.negotiations = negotiations;
        this.people = people;
        this.substitutions = substitutions;
        this.actor = actor;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Explains it by the rules of need-to-know.
     *
     * @param username      about whom is asked
     * @param idOrReference of the dossier
     * @throws org.paraph.directory.UnknownPerson if there is no such person
     */
    public Explained explain(String username, String idOrReference) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        var person = people.byUsername(username);
        var standsIn = !substitutions.of(username, clock.instant()).isEmpty();
        var open = negotiations.find(idOrReference, actor.get());
        var visibility = open.map(dossier -> Visibility.whole(person.asActor(), person.isActive(), standsIn, dossier))
                .orElseGet(() -> Visibility.guarded(person.asActor(), person.isActive(), standsIn,
                        negotiations.whoever(idOrReference)));
        acts.fire(new Recorded(actor.get().username(), "administration.explain-visibility", null, "person:" + username,
                Map.of(), Map.of("dossier", cut(idOrReference), "sees", String.valueOf(visibility.sees())), null, null));
        return new Explained(person, open, visibility);
    }

    private static String cut(String text) {
        return text.length() <= KEPT ? text : text.substring(0, KEPT);
    }

    /**
     * The answer.
     *
     * @param person     about whom was asked
     * @param dossier    the dossier, if the one who asks sees it
     * @param visibility what the rules say
     */
    public record Explained(Person person, Optional<Negotiation> dossier, Visibility visibility) {
    }
}
