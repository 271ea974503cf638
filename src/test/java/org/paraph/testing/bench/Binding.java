package org.paraph.testing.bench;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.paraph.lifetime.EntryMechanism;
import org.paraph.lifetime.consent.ConsentDesk;
import org.paraph.lifetime.consent.ConsentFile;
import org.paraph.lifetime.consent.ConsentMeans;
import org.paraph.lifetime.consent.ConsentRequest;
import org.paraph.lifetime.consent.ConsentRevocationRequest;
import org.paraph.lifetime.consent.Consents;
import org.paraph.lifetime.consent.DepositaryNotificationRequest;
import org.paraph.lifetime.consent.EarlyAccessionRequest;
import org.paraph.lifetime.consent.FinalClausesRequest;
import org.paraph.lifetime.consent.Instrument;
import org.paraph.lifetime.consent.IntentionRequest;
import org.paraph.lifetime.consent.OwnConsentRequest;
import org.paraph.lifetime.consent.PromulgationRequest;
import org.paraph.lifetime.consent.ProvisionalApplication;
import org.paraph.lifetime.consent.ProvisionalApplicationDesk;
import org.paraph.lifetime.consent.ProvisionalApplicationRequest;
import org.paraph.lifetime.consent.ProvisionalEndRequest;
import org.paraph.lifetime.consent.PublicationDesk;
import org.paraph.lifetime.consent.RefusalAnswerRequest;
import org.paraph.lifetime.consent.RefusalDesk;
import org.paraph.lifetime.consent.RegistrationRequest;
import org.paraph.lifetime.consent.ThirdPartyActRequest;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Negotiations;
import org.paraph.platform.time.OccurrenceRequest;
import org.paraph.signing.Office;

/** How the parties of a random walk become bound: clauses, consents and their revocation, accession, publication. */
final class Binding {

    private static final Set<String> NOT_NOW = Set.of("already-notified", "already-bound", "legislature-consent-missing",
            "means-not-provided");
    private static final Map<Action, Set<String>> RULES = Map.of(
            Action.RECORD_ENTRY_INTO_FORCE, Set.of("legislature-consent-missing"),
            Action.RECORD_NOTIFICATION, NOT_NOW, Action.RECORD_CONSENT, NOT_NOW, Action.EXPRESS_CONSENT, NOT_NOW,
            Action.RECORD_FINAL_CLAUSES, Set.of("text-not-settled"),
            Action.ACCEDE_BEFORE_FORCE, Set.of("means-not-provided", "already-a-party"),
            Action.REVOKE_CONSENT, Set.of("unknown-consent", "consent-in-effect", "means-by-its-own-act"),
            Action.END_PROVISIONAL_APPLICATION, Set.of("unknown-provisional-application", "provisional-application-ended",
                    "ended-before-it-began"));

    private final Entries entries;
    private final Random random;

    Binding(Entries entries, Random random) {
        this.entries = entries;
        this.random = random;
    }

    /** True if an act that is allowed may be refused by this rule all the same. */
    static boolean mayMeet(Action action, String rule) {
        return RULES.getOrDefault(action, Set.of()).contains(rule);
    }

    void addTo(Map<Action, Consumer<Casework>> ways) {
        ways.put(Action.RECORD_FINAL_CLAUSES, dossier -> dossier.act(ConsentDesk.class,
                (desk, ref) -> desk.readClauses(ref, clauses())));
        ways.put(Action.RECORD_CONSENT, dossier -> dossier.act(ConsentDesk.class, (desk, ref) -> desk.consent(ref,
                new ConsentRequest(oneOf(dossier.parties()), means(), instrument(), today()))));
        ways.put(Action.EXPRESS_CONSENT, dossier -> dossier.act(ConsentDesk.class, (desk, ref) -> desk.consentOurselves(ref,
                new OwnConsentRequest(means(), instrument(), today()))));
        ways.put(Action.ACCEDE_BEFORE_FORCE, dossier -> dossier.act(ConsentDesk.class, (desk, ref) -> desk.accede(ref,
                new EarlyAccessionRequest(oneOf(List.of("BEL", "NLD")), "Another", instrument(), today()))));
        ways.put(Action.REVOKE_CONSENT, dossier -> dossier.act(ConsentDesk.class, (desk, ref) -> desk.revoke(ref,
                consent(dossier), new ConsentRevocationRequest("A note verbale", "Second thoughts", today()))));
        ways.put(Action.ANSWER_REFUSAL, dossier -> dossier.act(RefusalDesk.class, (desk, ref) -> desk.answer(ref,
                new RefusalAnswerRequest(RefusalAnswerRequest.Answer.ASK_AGAIN, "The minister", "It can be won", today()))));
        ways.put(Action.DECLARE_NO_INTENTION, dossier -> dossier.act(RefusalDesk.class,
                (desk, ref) -> desk.declareNoIntention(ref, new IntentionRequest(oneOf(dossier.parties()),
                        "A note verbale", null, today()))));
        provisional(ways);
        publication(ways);
    }

    private void provisional(Map<Action, Consumer<Casework>> ways) {
        ways.put(Action.APPLY_PROVISIONALLY, dossier -> dossier.act(ProvisionalApplicationDesk.class,
                (desk, ref) -> desk.apply(ref, new ProvisionalApplicationRequest("Article 9", dossier.parties(), null,
                        today().occurredOn(), null, today()))));
        ways.put(Action.END_PROVISIONAL_APPLICATION, dossier -> dossier.act(ProvisionalApplicationDesk.class,
                (desk, ref) -> desk.end(ref, application(dossier), new ProvisionalEndRequest(null, "So agreed", today()))));
    }

    private void publication(Map<Action, Consumer<Casework>> ways) {
        ways.put(Action.RECORD_THIRD_PARTY_ACT, dossier -> dossier.act(PublicationDesk.class, (desk, ref) -> desk
                .recordThirdPartyAct(ref, new ThirdPartyActRequest("A council", "endorses", null, null, today()))));
        ways.put(Action.RECORD_DEPOSITARY_NOTIFICATION, dossier -> dossier.act(PublicationDesk.class,
                (desk, ref) -> desk.recordDepositaryNotification(ref, new DepositaryNotificationRequest("The depositary",
                        "A deposit", null, null, today()))));
        ways.put(Action.REGISTER_TREATY, dossier -> dossier.act(PublicationDesk.class,
                (desk, ref) -> desk.register(ref, new RegistrationRequest("The Secretariat", "1", null, today()))));
        ways.put(Action.PROMULGATE_TREATY, dossier -> dossier.act(PublicationDesk.class,
                (desk, ref) -> desk.promulgate(ref, new PromulgationRequest("The gazette", "1", null, today()))));
    }

    private FinalClausesRequest clauses() {
        return new FinalClausesRequest(oneOf(List.of(EntryMechanism.ALL_CONSENTED, EntryMechanism.LATER_NOTIFICATION,
                EntryMechanism.ON_SIGNATURE)), "Article 9", null, null, null, null, null, null, null, null, null,
                random.nextBoolean() ? null : List.of(ConsentMeans.NOTIFICATION, ConsentMeans.RATIFICATION), null, null,
                today());
    }

    private ConsentMeans means() {
        return oneOf(List.of(ConsentMeans.NOTIFICATION, ConsentMeans.RATIFICATION, ConsentMeans.APPROVAL));
    }

    private static Instrument instrument() {
        return new Instrument("The depositary", "1", "A. Minister", Office.FOREIGN_MINISTER, null, null);
    }

    private String consent(Casework dossier) {
        return orNone(dossier.ask(Consents.class, consents -> dossier.ask(Negotiations.class, all -> consents
                .of(all.byId(dossier.id())).stream().map(one -> one.actId()).sorted().toList())));
    }

    private String application(Casework dossier) {
        return orNone(dossier.ask(ConsentFile.class, file -> file.provisionalApplications(dossier.id()).stream()
                .map(ProvisionalApplication::id).sorted().toList()));
    }

    private String orNone(List<String> ids) {
        return ids.isEmpty() ? UUID.randomUUID().toString() : oneOf(ids);
    }

    private OccurrenceRequest today() {
        return entries.today();
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
