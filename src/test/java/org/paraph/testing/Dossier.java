package org.paraph.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A dossier made for one test, between Korea and France, marked CONFIDENTIAL, and what can be done to it over HTTP. */
public final class Dossier {

    private static final List<String> STAGES = List.of("PROPOSED", "DRAFTING", "WORKING_LEVEL_TALKS", "TEXT_AGREED",
            "INITIALLED", "IN_APPROVAL", "APPROVED_FOR_SIGNATURE", "SIGNING_SCHEDULED", "SIGNED", "IN_FORCE");

    private final DemoParaph paraph;
    private final String id;

    private Dossier(DemoParaph paraph, String id) {
        this.paraph = paraph;
        this.id = id;
    }

    /** A new one, proposed by lee.treaty, with the units of the usual actors on it. */
    public static Dossier proposed(DemoParaph paraph) {
        return proposed(paraph, Requests.of("propose"));
    }

    /** A new one as that proposal says, by lee.treaty, with the units of the usual actors on it. */
    public static Dossier proposed(DemoParaph paraph, ObjectNode proposal) {
        var answer = paraph.as("lee.treaty").post("/api/negotiations", proposal).expect(201);
        var dossier = new Dossier(paraph, answer.json().path("id").asText());
        List.of("MOFA", "OPM", "CWD").forEach(dossier::admitUnit);
        return dossier;
    }

    /** One that is there already. */
    public static Dossier of(DemoParaph paraph, String id) {
        return new Dossier(paraph, id);
    }

    /** A new one, brought into that state; any but the passing {@code MANDATED}. */
    public static Dossier in(DemoParaph paraph, String state) {
        return proposed(paraph).into(state);
    }

    /** Brings a new one into that state; any but the passing {@code MANDATED}. */
    public Dossier into(String state) {
        return switch (state) {
            case "HELD" -> bringTo("WORKING_LEVEL_TALKS").suspend("ADMINISTRATIVE_HOLD");
            case "SIGNING_POSTPONED" -> bringTo("SIGNING_SCHEDULED").suspend("POSTPONED_SIGNATURE");
            case "SHELVED" -> bringTo("INITIALLED").suspend("SHELVED");
            case "ABANDONED" -> bringTo("DRAFTING").act("abandonment");
            default -> bringTo(state);
        };
    }

    public String id() {
        return id;
    }

    public String path() {
        return "/api/negotiations/" + id;
    }

    /** What that person sees of it. */
    public JsonNode as(String person) {
        return paraph.as(person).get(path()).expect(200).json();
    }

    public long version() {
        return as("oh.auditor").path("version").asLong();
    }

    public String reference() {
        return as("oh.auditor").path("reference").asText();
    }

    public String state() {
        return as("oh.auditor").path("state").asText();
    }

    /** What lies below it, for example {@code reviews}, as the auditor sees it. */
    public JsonNode list(String what) {
        return paraph.as("oh.auditor").get(path() + "/" + what).expect(200).json();
    }

    /** The open tasks of that kind, as the auditor sees them. */
    public JsonNode task(String key) {
        var tasks = paraph.as("oh.auditor").get("/api/tasks?box=visible&negotiation=" + id + "&key=" + key).expect(200);
        var first = tasks.json().path("items").path(0);
        if (first.isMissingNode()) {
            throw new AssertionError("No open task " + key + ": " + list("position"));
        }
        return first;
    }

    /** Does an act with its usual person and request. */
    public Dossier act(String act) {
        return act(Requests.person(act), act, Requests.of(act));
    }

    /** Does an act, which has to succeed. */
    public Dossier act(String person, String act, Object body) {
        attempt(person, act, body).expect(200);
        return this;
    }

    /** Tries an act at the present version. */
    public Http.Answer attempt(String person, String act, Object body) {
        return paraph.as(person).ifMatch(version()).send(method(act), path() + "/" + path(act), body);
    }

    /** The act's path with the latest review in it, if it is about a review. */
    public String path(String act) {
        if (!act.contains("{subject}")) {
            return act;
        }
        var reviews = list("reviews");
        return act.replace("{subject}", reviews.isEmpty() ? "00000000-0000-0000-0000-000000000000"
                : reviews.get(reviews.size() - 1).path("id").asText());
    }

    public static String method(String act) {
        return "particulars".equals(act) ? "PUT" : "POST";
    }

    public void admitUnit(String unit) {
        act("lee.treaty", "participants", Requests.of("participants").put("code", unit));
    }

    public void dismissUnit(String unit) {
        act("lee.treaty", "participant-dismissals", Requests.of("participant-dismissals").put("code", unit));
    }

    public Dossier suspend(String kind) {
        return act("choi.chief", "suspension", Requests.of("suspension").put("kind", kind));
    }

    /** Goes on, act by act, until that state of the straight course is reached. */
    public Dossier bringTo(String state) {
        for (int stage = STAGES.indexOf(state()); stage < STAGES.indexOf(state); stage++) {
            leave(STAGES.get(stage));
        }
        return this;
    }

    /** Lets the text pass every gate up to the signature. */
    public Dossier passGates() {
        act("reviews").act("reviews/{subject}/opinion");
        list("gates").forEach(gate -> {
            if (!"LEGAL_REVIEW".equals(gate.path("kind").asText()) && !gate.path("afterSignature").asBoolean()) {
                act("han.secretary", "approvals", Requests.of("approvals").put("body", gate.path("kind").asText())
                        .put("bodyName", gate.path("name").asText()));
            }
        });
        return this;
    }

    private void leave(String state) {
        switch (state) {
            case "PROPOSED" -> act("mandate");
            case "DRAFTING" -> act("draft").act("draft-clearance");
            case "WORKING_LEVEL_TALKS" -> act("current-round/preparation").act("current-round/record");
            case "TEXT_AGREED" -> act("initialling");
            case "INITIALLED" -> act("approval-submission");
            case "IN_APPROVAL" -> passGates().act("approval-conclusion");
            case "APPROVED_FOR_SIGNATURE" -> act("ceremony");
            case "SIGNING_SCHEDULED" -> {
                act("signatures");
                var theirs = Requests.of("signatures");
                ((ObjectNode) theirs.get("signatory")).put("party", "FRA").put("name", "B. Martin");
                act("seo.registrar", "signatures", theirs);
            }
            default -> {
                act("notifications").act("lee.treaty", "notifications", Requests.of("notifications").put("party", "FRA"));
                act("entry-into-force");
            }
        }
    }
}
