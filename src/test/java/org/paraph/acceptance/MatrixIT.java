package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Http;
import org.paraph.testing.Operations;
import org.paraph.testing.Operations.Operation;
import org.paraph.testing.Refused;
import org.paraph.testing.Requests;
import org.paraph.testing.RoleMatrix;
import org.paraph.testing.api.ApiDocument;

/**
 * Every operation by every role, as {@code matrix.txt} says: who holds none of the roles that may is refused and changes nothing,
 * and who holds one is not refused for that. That what is hidden answers like what is not there is shown
 * by {@link NeedToKnowIT} and {@link ClearanceMatrixIT}.
 */
class MatrixIT {

    private static final Map<String, Set<String>> MATRIX = RoleMatrix.ALL;
    private static final String NOTHING = "00000000-0000-0000-0000-000000000000";

    private final DemoParaph paraph = DemoParaph.shared();

    @Test
    void everyOperationIsInTheTable() {
        var declared = new TreeSet<String>();
        for (Operation operation : Operations.all()) {
            if (!operation.path().startsWith("/negotiations/{id}")) {
                declared.add(operation.method() + " " + operation.path());
            } else if (!"GET".equals(operation.method())) {
                declared.add(operation.act());
            }
        }

        assertThat(declared).containsExactlyInAnyOrderElementsOf(MATRIX.keySet());
    }

    @Test
    void nobodyIsLetInWithoutSigningIn() {
        for (Operation operation : Operations.all()) {
            var path = "/api" + operation.path().replaceAll("\\{[a-z]+}", NOTHING);

            var answer = paraph.anonymous().send(operation.method(), path,
                    List.of("POST", "PUT").contains(operation.method()) ? "{}" : null);

            Refused.by(answer, 401, "not-signed-in");
        }
    }

    @Test
    void anActIsRefusedToEveryRoleThatMayNotDoIt() {
        var unit = paraph.foundUnit();
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS").act("reviews");
        dossier.admitUnit(unit);
        var people = people(unit);
        var version = dossier.version();
        var client = new LinkedHashMap<String, Http>();
        people.forEach((role, person) -> client.put(role, paraph.as(person).ifMatch(version)));

        MATRIX.keySet().stream().filter(act -> !act.contains(" /")).forEach(act -> {
            for (var role : RoleMatrix.WORKING) {
                if (MATRIX.get(act).contains("*") || MATRIX.get(act).contains(role)) {
                    continue;
                }
                var answer = client.get(role).send(Dossier.method(act), dossier.path() + "/" + dossier.path(act), Requests.of(act));
                Refused.by(answer);
                assertThat(answer.status()).as("%s by %s: %s", act, role, answer)
                        .isIn(act.contains("{subject}") ? List.of(403, 409, 404) : List.of(403, 409));
            }
            assertThat(dossier.version()).as(act).isEqualTo(version);
        });
    }

    @Test
    void whatIsNotOfADossierIsRefusedToEveryRoleThatMayNotDoIt() {
        var api = new ApiDocument(paraph.as("oh.auditor").get("/openapi?format=json").expect(200).json());
        var people = people(paraph.foundUnit());
        people.put("AUDITOR", paraph.enrol("auditor", paraph.foundUnit(), "SECRET", "AUDITOR"));
        var administrator = paraph.enrol("administrator", paraph.foundUnit(), "SECRET", "ADMINISTRATOR");

        for (var operation : api.operations()) {
            var allowed = MATRIX.get(operation.verb() + " " + operation.path().substring("/api".length()));
            if (allowed == null || allowed.contains("*")) {
                continue;
            }
            people.forEach((role, person) -> {
                if (!allowed.contains(role)) {
                    assertThat(ask(person, api, operation, true)).as("%s by %s", operation, role).isIn(
                            operation.path().contains("{") ? List.of(403, 404) : List.of(403));
                } else {
                    assertThat(ask(person, api, operation, false)).as("%s by %s", operation, role).isNotIn(401, 403);
                }
            });
            boolean administers = allowed.contains("ADMINISTRATOR");
            assertThat(ask(administrator, api, operation, !administers) == 403).as("%s by ADMINISTRATOR", operation)
                    .isEqualTo(!administers);
        }
    }

    @Test
    void everybodyWhoHasSignedInMayDoWhatIsOpenToAll() {
        var api = new ApiDocument(paraph.as("oh.auditor").get("/openapi?format=json").expect(200).json());
        var people = people(paraph.foundUnit());
        for (var operation : api.operations()) {
            var allowed = MATRIX.get(operation.verb() + " " + operation.path().substring("/api".length()));
            if (allowed != null && allowed.contains("*") && "GET".equals(operation.verb()) && !operation.isStream()) {
                people.forEach((role, person) -> assertThat(ask(person, api, operation, false)).as("%s by %s", operation, role)
                        .isNotIn(401, 403));
            }
        }
    }

    /** The status of the answer to a good request, or to an empty one that does nothing. */
    private int ask(String person, ApiDocument api, ApiDocument.Operation operation, boolean good) {
        JsonNode body = null;
        if (List.of("POST", "PUT").contains(operation.verb())) {
            var example = api.resolved(operation.body()).path("example");
            body = good && example.isObject() ? example : JsonNodeFactory.instance.objectNode();
        }
        var path = operation.path().replace("{code}", "KOR").replace("{day}", "2026-03-02").replaceAll("\\{[a-z]+}", NOTHING);
        var client = paraph.as(person).with("Accept", "*/*").ifMatch(1);
        boolean file = operation.takesBody() && operation.body().isMissingNode();
        return file ? client.with("Content-Type", "text/csv").send(operation.verb(), path,
                "date,en,ko,ja\n2026-11-09,A day off,휴일,休日").status()
                : client.send(operation.verb(), path + "?person=nobody&dossier=none", body).status();
    }

    /** A person for each role, with that role alone. */
    private Map<String, String> people(String unit) {
        var people = new LinkedHashMap<String, String>();
        RoleMatrix.WORKING.forEach(role -> people.put(role, paraph.enrol(role, unit, "SECRET", role)));
        return people;
    }
}
