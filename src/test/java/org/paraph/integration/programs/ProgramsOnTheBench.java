package org.paraph.integration.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.paraph.directory.Actor;
import org.paraph.directory.Grant;
import org.paraph.directory.Marking;
import org.paraph.directory.Role;
import org.paraph.directory.Scope;
import org.paraph.integration.access.ClientDesk;
import org.paraph.integration.access.ClientRequest;
import org.paraph.platform.web.Refusals;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.ConsentWork;
import org.paraph.testing.bench.Team;

/** Programs on the bench, and what they do about one dossier; other tests' dossiers are none of their business. */
final class ProgramsOnTheBench {

    private final Bench bench;
    private final Casework dossier;
    private final List<Runnable> endings = new ArrayList<>();

    ProgramsOnTheBench(Bench bench, Casework dossier) {
        this.bench = bench;
        this.dossier = dossier;
    }

    void shutOut() {
        endings.forEach(Runnable::run);
    }

    Actor program(String topic, Marking clearance) {
        var name = "prg" + UUID.randomUUID().toString().replace("-", "").substring(0, 10);
        var admin = bench.staff().person("it", Role.ADMINISTRATOR);
        bench.as(admin);
        bench.inTransaction(() -> bench.bean(ClientDesk.class).add(new ClientRequest(name, "Program " + topic, Team.LEAD,
                clearance, Set.of(), admin.username(), Set.of(Scope.EXTERNAL_TASKS), Set.of(topic))));
        endings.add(() -> {
            bench.as(admin);
            bench.inTransaction(() -> bench.bean(ClientDesk.class).deactivate(name,
                    bench.bean(ClientDesk.class).read(name).client().version()));
        });
        return new Actor(name, name, Team.LEAD, clearance, Set.of(),
                new Grant(Set.of(Scope.EXTERNAL_TASKS), Set.of(topic), "test"));
    }

    LockedExternalTask fetch(String topic) {
        var found = bench.inTransaction(() -> external().fetchAndLock(10, "worker").topic(topic, 100_000)
                .processInstanceVariableEquals("negotiationId", dossier.id()).execute());
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    void complete(LockedExternalTask task, Actor program, Map<String, Object> answers) {
        bench.as(program);
        bench.inTransaction(() -> external().complete(task.getId(), "worker", answers));
    }

    String refusal(LockedExternalTask task, Actor program, Map<String, Object> answers) {
        return Refusals.of(catchThrowable(() -> complete(task, program, answers))).code();
    }

    Map<String, Object> today(String day, String other, String value) {
        return answers(day, ConsentWork.on(dossier, bench).today().occurredOn().toString(), other, value);
    }

    static Map<String, Object> answers(String... pairs) {
        var answers = new HashMap<String, Object>();
        for (var optional : Set.of("gazette", "registrar", "meetingEndsAt", "cutOffAt", "agendaPaper")) {
            answers.put(optional, null);
        }
        for (int at = 0; at < pairs.length; at += 2) {
            answers.put(pairs[at], pairs[at + 1]);
        }
        return answers;
    }

    boolean acted(Actor program) {
        return !bench.inTransaction(() -> bench.bean(EntityManager.class)
                .createQuery("select a.actor from AuditEntry a where a.stream = :dossier and a.actor = :actor"
                        + " and a.action = 'negotiation.promulgate-treaty'")
                .setParameter("dossier", dossier.id()).setParameter("actor", program.username()).getResultList()).isEmpty();
    }

    void release(String task) {
        bench.inTransaction(() -> bench.engine().getTaskService().setAssignee(task, null));
    }

    ExternalTaskService external() {
        return bench.engine().getExternalTaskService();
    }
}
