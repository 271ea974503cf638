package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.client.ExternalTaskClient;
import org.camunda.bpm.client.interceptor.auth.BasicAuthProvider;
import org.camunda.community.rest.client.api.TaskApi;
import org.camunda.community.rest.client.invoker.ApiClient;
import org.camunda.community.rest.client.invoker.ApiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.JavaScriptWorker;
import org.paraph.testing.ProgramsAtWork;

/** Clients that were made for the engine's REST contract work on the tasks of negotiations, unchanged. */
class ContractClientsIT {

    private static final String REST = "/engine-rest";
    private static final String GAZETTE = "gazette-publication";
    private static final String REGISTER = "treaty-registration";
    private static final String TODAY = "2026-01-05";
    private static final System.Logger LOG = System.getLogger(ContractClientsIT.class.getName());

    private final DemoParaph paraph = DemoParaph.shared();
    private final ProgramsAtWork programs = new ProgramsAtWork(paraph);

    @AfterEach
    void shutOut() {
        programs.close();
    }

    @Test
    void theJavaClientDoesAnExternalTaskOfANegotiation() {
        var program = programs.enter(GAZETTE);
        var seen = new ArrayList<String>();
        var client = ExternalTaskClient.create().baseUrl(paraph.server().baseUri() + REST.substring(1)).workerId("press")
                .asyncResponseTimeout(5_000).maxTasks(1)
                .addInterceptor(new BasicAuthProvider(program.name(), program.secret())).build();
        try {
            client.subscribe(GAZETTE).lockDuration(60_000).handler((task, service) -> {
                seen.add(task.getBusinessKey());
                service.complete(task, Map.of("gazetteNumber", "Treaty No. 2321", "publishedOn", TODAY));
            }).open();
            var dossier = Dossier.in(paraph, "IN_FORCE");

            programs.awaitAct(dossier, "negotiation.promulgate-treaty", program.name());

            assertThat(seen).contains(dossier.id());
            assertThat(programs.keys(dossier)).doesNotContain("Task_PromulgateTreaty").contains("Task_RegisterTreaty");
            assertThat(dossier.list("audit/verification").path("intact").asBoolean()).isTrue();
        } finally {
            client.stop();
        }
    }

    @Test
    void theJavaScriptClientDoesAnExternalTaskOfANegotiation() {
        var program = programs.enter(REGISTER);
        var worker = JavaScriptWorker.begin(Map.of("BASE", paraph.server().baseUri() + REST.substring(1), "TOPIC", REGISTER, "ACCOUNT",
                program.name(), "SECRET", program.secret(), "ANSWERS",
                "{\"registrationNumber\": \"I-54120\", \"registeredOn\": \"" + TODAY + "\"}"));
        var dossier = Dossier.in(paraph, "IN_FORCE");

        assertThat(worker.awaitEnd()).contains("did ");
        programs.awaitAct(dossier, "negotiation.register-treaty", program.name());
    }

    @Test
    void aClientByAnotherMakerDoesAnExternalTaskOfANegotiation() {
        var program = programs.enter(GAZETTE);
        var worker = JavaScriptWorker.begin(JavaScriptWorker.Client.OF_ANOTHER, Map.of("BASE",
                paraph.server().baseUri() + REST.substring(1), "TOPIC", GAZETTE, "SECRET", program.secret(), "ANSWERS",
                "{\"gazetteNumber\": \"Treaty No. 2321\", \"publishedOn\": \"" + TODAY + "\"}"));
        var dossier = Dossier.in(paraph, "IN_FORCE");

        assertThat(worker.awaitEnd()).contains("did ");
        programs.awaitAct(dossier, "negotiation.promulgate-treaty", program.name());
    }

    @Test
    void whoWaitsIsAnsweredWhenThereIsSomething() {
        var program = programs.enter(GAZETTE);
        var dossier = Dossier.in(paraph, "SIGNED");
        assertThat(program.fetching(GAZETTE, 1_000).expect(200).json()).isEmpty();
        var waiting = CompletableFuture.supplyAsync(() -> {
            var answer = program.fetching(GAZETTE, 50_000).expect(200).json();
            return Map.entry(answer, Instant.now());
        });

        dossier.bringTo("IN_FORCE");
        var woken = waiting.orTimeout(60, TimeUnit.SECONDS).join();

        var task = woken.getKey().get(0);
        assertThat(task.path("businessKey").asText()).isEqualTo(dossier.id());
        assertThat(task.path("topicName").asText()).isEqualTo(GAZETTE);
        var created = OffsetDateTime.parse(task.path("createTime").asText(),
                DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx")).toInstant();
        LOG.log(System.Logger.Level.INFO, "Woken {0} ms after the task was made", Duration.between(created, woken.getValue())
                .toMillis());
        assertThat(created).isBefore(woken.getValue());
        assertThat(programs.assignee(dossier, "Task_PromulgateTreaty")).isEqualTo(program.name());
    }

    @Test
    void aGeneratedClientReadsTasks() throws ApiException {
        var dossier = Dossier.in(paraph, "IN_FORCE");
        var api = new ApiClient().setBasePath(paraph.server().baseUri() + REST.substring(1));
        api.addDefaultHeader("Authorization", "Bearer " + programs.enter(GAZETTE).secret());

        var task = new TaskApi(api).getTask(dossier.task("Task_RegisterTreaty").path("id").asText());

        assertThat(task.getName()).isEqualTo("Register the treaty");
        assertThat(task.getCreated()).isNotNull();
    }
}
