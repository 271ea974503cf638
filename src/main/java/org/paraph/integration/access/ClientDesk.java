package org.paraph.integration.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.People;
import org.paraph.directory.Person;
import org.paraph.directory.PersonalSignInRequired;
import org.paraph.directory.ProgramsDesk;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;
import org.paraph.directory.Scope;
import org.paraph.platform.acts.Recorded;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.StaleVersion;
import org.paraph.platform.problem.Violation;

/** What administrators do to the programs that work with Paraph. They do it in person: no program makes another. */
@ApplicationScoped
@Transactional
public class ClientDesk {

    private final ApiClients clients;
    private final People people;
    private final ProgramsDesk directory;
    private final CurrentActor actor;
    private final Event<Recorded> acts;
    private final Clock clock;

    protected ClientDesk() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ClientDesk(ApiClients clients, People people, ProgramsDesk directory, CurrentActor actor, Event<Recorded> acts,
            Clock clock) {
        this.clients = clients;
        this.people = people;
        this.directory = directory;
        this.actor = actor;
        this.acts = acts;
        this.clock = clock;
    }

    /** A page of the programs in the order of their usernames. */
    public List<ProgramAccount> list(String after, int most) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        return clients.findAfter(after, most).stream().map(this::withAccount).toList();
    }

    /**
     * One program.
     *
     * @throws UnknownApiClient if there is none of that username
     */
    public ProgramAccount read(String client) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        return withAccount(clients.byUsername(client));
    }

    /**
     * Adds a program with its account.
     *
     * @throws InvalidRequest if the contact is no active natural person, or a role is not for programs
     */
    public ProgramAccount add(ClientRequest request) {
        requireAdministratorInPerson();
        requirePerson(request.contact());
        directory.add(request.entry());
        var client = new ApiClient(request.client(), request.terms(), actor.get().username(), clock.instant());
        clients.add(client);
        record("administration.add-client", client, Map.of());
        return withAccount(client);
    }

    /**
     * Changes what holds for a program and its account.
     *
     * @throws StaleVersion if it was changed since
     */
    public ProgramAccount change(String username, ClientChangeRequest request, long expected) {
        var client = changeable(username, expected);
        requirePerson(request.contact());
        var before = facts(client);
        directory.change(request.entry(username));
        client.describe(request.terms(), actor.get().username(), clock.instant());
        return changed("administration.change-client", client, before);
    }

    /** Shuts a program out: none of its tokens works from this moment on. */
    public ProgramAccount deactivate(String username, long expected) {
        var client = changeable(username, expected);
        var before = facts(client);
        directory.deactivate(username);
        client.changed(actor.get().username(), clock.instant());
        return changed("administration.deactivate-client", client, before);
    }

    /** Lets a program in again, with those of its tokens that are not over. */
    public ProgramAccount reactivate(String username, long expected) {
        var client = changeable(username, expected);
        var before = facts(client);
        directory.reactivate(username);
        client.changed(actor.get().username(), clock.instant());
        return changed("administration.reactivate-client", client, before);
    }

    private ApiClient changeable(String username, long expected) {
        requireAdministratorInPerson();
        var client = clients.byUsername(username);
        StaleVersion.unless(expected, client.version());
        return client;
    }

    private void requireAdministratorInPerson() {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        PersonalSignInRequired.unless(actor.get());
    }

    private void requirePerson(String username) {
        if (people.findByUsername(username).filter(person -> person.isActive() && !person.isProgram()).isEmpty()) {
            throw new InvalidRequest(Violation.at("/contact", "contact-needed", username));
        }
    }

    private ProgramAccount withAccount(ApiClient client) {
        return new ProgramAccount(client, people.byUsername(client.username()));
    }

    private ProgramAccount changed(String action, ApiClient client, Map<String, String> before) {
        clients.changed(client);
        record(action, client, before);
        return withAccount(client);
    }

    private void record(String action, ApiClient client, Map<String, String> before) {
        acts.fire(new Recorded(actor.get().username(), action, null, "program:" + client.username(), before, facts(client),
                null, null));
    }

    private Map<String, String> facts(ApiClient client) {
        var facts = new TreeMap<String, String>();
        facts.put("contact", client.contact());
        facts.put("scopes", client.allowance().scopes().stream().map(Scope::code).collect(Collectors.joining(" ")));
        facts.put("topics", String.join(" ", client.allowance().topics()));
        people.findByUsername(client.username()).map(Person::isActive)
                .ifPresent(active -> facts.put("active", active.toString()));
        return facts;
    }
}
