package org.paraph.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A few people in the directory of an empty server, and the first acts of a negotiation, over REST. */
public final class Ministry {

    public static final String ADMINISTRATOR = "admin";
    public static final String PASSWORD = "correct horse battery staple";

    private final RunningParaph server;

    private Ministry(RunningParaph server) {
        this.server = server;
    }

    /** A setup whose administrator can bring the people in. */
    public static RunningParaph.Setup prepare() {
        return RunningParaph.prepare().administrator(ADMINISTRATOR, PASSWORD);
    }

    /** The ministry on a server to which its people were brought before, by this node or another. */
    public static Ministry on(RunningParaph server) {
        return new Ministry(server);
    }

    /** Brings a foreign ministry and a legislation office into the directory. */
    public Ministry enrol() {
        var admin = as(ADMINISTRATOR);
        for (String unit : List.of("MOFA", "MOLEG")) {
            admin.post("/api/units", Map.of("code", unit, "party", "KOR",
                    "names", Map.of("en", unit, "ko", unit, "ja", unit))).expect(201);
        }
        person(admin, "treaty", "MOFA", List.of("TREATY_OFFICER", "CHIEF_NEGOTIATOR"));
        person(admin, "legal", "MOLEG", List.of("LEGAL_REVIEWER"));
        return this;
    }

    private static void person(Http admin, String username, String unit, List<String> roles) {
        admin.post("/api/people", Map.of("username", username, "name", username, "unit", unit, "clearance", "SECRET",
                "roles", roles, "password", PASSWORD)).expect(201);
    }

    public Http as(String username) {
        return server.http().as(username, PASSWORD);
    }

    /** Proposes a negotiation; the answer is the dossier. */
    public Http.Answer propose(String title) {
        return as("treaty").post("/api/negotiations", Map.of("title", title, "subject", "A matter of two parties",
                "parties", List.of(Map.of("code", "KOR", "name", "Republic of Korea"),
                        Map.of("code", "JPN", "name", "Japan")),
                "leadMinistry", "MOFA", "marking", "CONFIDENTIAL", "occurrence", today()));
    }

    /** Posts an act to a dossier at a version. */
    public Http.Answer act(String negotiation, long version, String path, Map<String, ?> request) {
        return as("treaty").ifMatch(version).post("/api/negotiations/" + negotiation + "/" + path, request);
    }

    public Http.Answer read(String negotiation) {
        return as("treaty").get("/api/negotiations/" + negotiation).expect(200);
    }

    /** The open tasks of a dossier, whoever they wait for. */
    public JsonNode tasks(String negotiation) {
        return as("treaty").get("/api/tasks?box=visible&negotiation=" + negotiation).expect(200).json().get("items");
    }

    /** The audit trail of a dossier. */
    public JsonNode audit(String negotiation) {
        return as("treaty").get("/api/negotiations/" + negotiation + "/audit?limit=200").expect(200).json().get("items");
    }

    /** A day that is not in the future anywhere. */
    public static Map<String, Object> today() {
        return Map.of("occurredOn", LocalDate.now().minusDays(1).toString());
    }

    /** An act that needs its authority, its words and its date only. */
    public static Map<String, Object> plainAct() {
        return Map.of("authority", "Minister", "note", "Decided", "occurrence", today());
    }
}
