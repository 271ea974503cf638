package org.paraph.integration.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.paraph.directory.Actor;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Scope;
import org.paraph.directory.ScopeMissing;
import org.paraph.engine.contract.ContractCaller;
import org.paraph.engine.contract.EngineContract;
import org.paraph.engine.contract.ExternalWork;
import org.paraph.engine.contract.Sight;
import org.paraph.platform.contract.ContractJson;
import org.paraph.platform.problem.Problem.Kind;

/** Judges whether a call of the engine's REST contract may pass: scope, topic and need-to-know, as everywhere else. */
@ApplicationScoped
public class Passage {

    private final EngineContract engine;
    private final Sight sight;
    private final CurrentActor actor;

    protected Passage() {
        this(null, null, null);
    }

    @Inject
    public Passage(EngineContract engine, Sight sight, CurrentActor actor) {
        this.engine = engine;
        this.sight = sight;
        this.actor = actor;
    }

    /**
     * Lets a call pass, and has the engine see with the caller's eyes from here on.
     *
     * @param parameters those of the address
     * @param body       null for a call that has none
     * @return what is to be handed on in place of the body, or the body itself
     * @throws ContractRefused if it must not pass; a hidden thing as one that does not exist
     */
    public byte[] open(Route route, String path, Map<String, String[]> parameters, byte[] body) {
        var person = actor.get();
        ScopeMissing.unless(person, route.scope());
        var handedOn = switch (route.kind()) {
            case DEPLOYMENT -> body;
            case PLAIN, LIST -> asked(parameters, body);
            case FETCH -> WorkerBody.of(body).fetching();
            case TASK -> requireSeen(engine.dossierOfTask(route.id(path)).orElse(null), person, body);
            case INSTANCE -> requireSeen(engine.dossierOfInstance(route.id(path)).orElse(null), person, body);
            case EXTERNAL -> requireSeen(work(route.id(path), person).negotiationId(), person, body);
            case LOCK -> requireSeen(work(route.id(path), person).negotiationId(), person, WorkerBody.of(body).locking());
            case COMPLETION -> WorkerBody.of(body).completing(work(route.id(path), person).answers());
            case REPORT -> WorkerBody.of(body).reporting(work(route.id(path), person).errors());
        };
        if (route.kind() == Route.Kind.DEPLOYMENT) {
            return handedOn;
        }
        var caller = new ContractCaller(person.username(),
                person.grant().allows(Scope.EXTERNAL_TASKS) ? person.grant().topics() : Set.of(), person.candidateGroups(),
                person.grant().token());
        if (route.isLimited()) {
            engine.enter(caller);
        } else {
            engine.enterUnlimited(caller);
        }
        return handedOn;
    }

    private static byte[] asked(Map<String, String[]> parameters, byte[] body) {
        CallTerms.requireOpen(parameters.keySet());
        for (var page : List.of("firstResult", "maxResults")) {
            CallTerms.requirePage(parameters.get(page));
        }
        if (body != null) {
            CallTerms.requireOpen(ContractJson.object(body));
        }
        return body;
    }

    /** The call is over. */
    public void close() {
        engine.leave();
    }

    private ExternalWork work(String id, Actor person) {
        return engine.externalWork(id)
                .filter(work -> person.grant().serves(work.topic()) && sees(work.negotiationId(), person))
                .orElseThrow(() -> new ContractRefused(Kind.UNKNOWN, "external-task-unknown"));
    }

    private byte[] requireSeen(String dossier, Actor person, byte[] body) {
        if (!sees(dossier, person)) {
            throw new ContractRefused(Kind.UNKNOWN, "contract-thing-unknown");
        }
        return body;
    }

    private boolean sees(String dossier, Actor person) {
        return dossier != null && !sight.among(Set.of(dossier), person.username()).isEmpty();
    }
}
