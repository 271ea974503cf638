package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Http;
import org.paraph.testing.Refused;
import org.paraph.testing.Requests;

/** Korea and any number of other parties on their way to a treaty, over REST; what they do is dated as the test says. */
final class Gathering {

    private final DemoParaph paraph;
    private final Dossier dossier;
    private final List<String> parties;

    private Gathering(DemoParaph paraph, Dossier dossier, List<String> parties) {
        this.paraph = paraph;
        this.dossier = dossier;
        this.parties = parties;
    }

    /** Proposes an agreement between Korea and these. */
    static Gathering of(DemoParaph paraph, String... others) {
        var proposal = Requests.of("propose");
        var parties = new ArrayList<>(List.of("KOR"));
        parties.addAll(List.of(others));
        var named = proposal.putArray("parties");
        parties.forEach(code -> named.addObject().put("code", code).put("name", "Party " + code));
        return new Gathering(paraph, Dossier.proposed(paraph, proposal), parties);
    }

    Dossier dossier() {
        return dossier;
    }

    /** The same parties on another dossier, such as one that was split off. */
    Gathering on(String id) {
        return new Gathering(paraph, Dossier.of(paraph, id), parties);
    }

    /** Mandate and first draft: the delegations sit at the table. */
    Gathering gather() {
        dossier.act("mandate").act("draft").act("draft-clearance");
        return this;
    }

    /** One round in which all agree on the wording. */
    Gathering agree() {
        dossier.act("current-round/preparation");
        var round = Requests.of("current-round/record");
        var positions = round.putArray("positions");
        parties.forEach(code -> positions.addObject().put("party", code).put("stance", "ACCEPT").putArray("provisions").add("*"));
        dossier.act("park.negotiator", "current-round/record", round);
        return this;
    }

    /** Initials, and our whole domestic procedure up to the signature. */
    Gathering approve() {
        if (state().equals("TEXT_AGREED") && isOpen("Task_InitialText")) {
            var initials = Requests.of("initialling");
            initials.set("initiallers", people(parties));
            dossier.act("choi.chief", "initialling", initials);
        }
        dossier.act("approval-submission").passGates().act("approval-conclusion");
        return this;
    }

    /** A ceremony at which these sign, the others on another day and at another place. */
    Gathering ceremony(String... signing) {
        var ceremony = Requests.of("ceremony");
        ceremony.set("signatories", people(List.of(signing)));
        ceremony.put("othersFollow", signing.length < parties.size());
        dossier.act("seo.registrar", "ceremony", ceremony);
        return this;
    }

    Http.Answer sign(String party, ObjectNode when, String effect) {
        var signature = Requests.of("signatures");
        signature.set("signatory", people(List.of(party)).get(0));
        signature.set("occurrence", when);
        if (effect != null) {
            signature.put("effect", effect);
        }
        return dossier.attempt("seo.registrar", "signatures", signature);
    }

    /** All sign on one day. */
    Gathering sign(String day) {
        parties.forEach(code -> sign(code, on(day, null), null).expect(200));
        return this;
    }

    /** A party leaves. */
    Gathering leave(String party) {
        dossier.act("lee.treaty", "party-leavings", Requests.of("party-leavings").put("party", party));
        parties.remove(party);
        return this;
    }

    Http.Answer deposit(String party, String day) {
        var consent = Requests.of("consents").put("party", party);
        consent.set("occurrence", on(day, null));
        return dossier.attempt("lee.treaty", "consents", consent);
    }

    Http.Answer legislature(String decision, String day) {
        var approval = Requests.of("approvals").put("body", "LEGISLATURE").put("bodyName", "National Assembly")
                .put("decision", decision);
        approval.set("occurrence", on(day, null));
        return dossier.attempt("han.secretary", "approvals", approval);
    }

    Http.Answer enterIntoForce(String mechanism, String day) {
        var entry = Requests.of("entry-into-force").put("mechanism", mechanism);
        entry.set("occurrence", on(day, null));
        return dossier.attempt("lee.treaty", "entry-into-force", entry);
    }

    /** Any act of the treaty officer on that day, as its usual request with these changes. */
    Http.Answer act(String path, String day, ObjectNode request) {
        request.set("occurrence", on(day, null));
        return dossier.attempt("lee.treaty", path, request);
    }

    /** What is told beforehand of the entry into force. */
    JsonNode forecast() {
        return dossier.list("entry-into-force").get(0);
    }

    String state() {
        return dossier.state();
    }

    /** The keys of the open tasks. */
    List<String> tasks() {
        var tasks = paraph.as("oh.auditor").get("/api/tasks?box=visible&negotiation=" + dossier.id()).expect(200).json();
        return texts(tasks.path("items"), "key");
    }

    boolean isOpen(String task) {
        return tasks().contains(task);
    }

    /** What the report on the procedure says was done, in its order. */
    List<String> report() {
        return texts(paraph.as("oh.auditor").get(dossier.path() + "/procedure-report").expect(200).json().path("entries"), "act");
    }

    /** A refusal with that code, which left nothing in the audit. */
    void refuses(String code, Http.Answer answer) {
        Refused.by(answer, 409, code);
    }

    /** Every entry of the audit follows the one before it. */
    void auditIsWhole() {
        assertThat(dossier.list("audit/verification").path("intact").asBoolean()).isTrue();
    }

    /** The day, perhaps with its moment. */
    static ObjectNode on(String day, String moment) {
        var when = ((ObjectNode) Requests.of("mandate").get("occurrence")).put("occurredOn", day);
        return moment == null ? when : when.put("occurredAt", moment);
    }

    private static ArrayNode people(List<String> parties) {
        var people = Requests.of("initialling").putArray("initiallers");
        parties.forEach(code -> people.addObject().put("party", code).put("name", "Minister of " + code)
                .put("office", "FOREIGN_MINISTER"));
        return people;
    }

    private static List<String> texts(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false).map(each -> each.path(field).asText()).toList();
    }
}
