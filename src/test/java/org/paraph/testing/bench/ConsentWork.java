package org.paraph.testing.bench;

import java.time.LocalDate;
import java.util.List;
import org.paraph.lifetime.EntryIntoForceRequest;
import org.paraph.lifetime.EntryMechanism;
import org.paraph.lifetime.LifetimeDesk;
import org.paraph.lifetime.consent.Consent;
import org.paraph.lifetime.consent.ConsentDesk;
import org.paraph.lifetime.consent.ConsentMeans;
import org.paraph.lifetime.consent.ConsentRequest;
import org.paraph.lifetime.consent.ConsentRevocationRequest;
import org.paraph.lifetime.consent.Consents;
import org.paraph.lifetime.consent.EarlyAccessionRequest;
import org.paraph.lifetime.consent.EntryForecast;
import org.paraph.lifetime.consent.EntryForecasts;
import org.paraph.lifetime.consent.FinalClausesRequest;
import org.paraph.lifetime.consent.Instrument;
import org.paraph.lifetime.consent.OwnConsentRequest;
import org.paraph.lifetime.consent.PromulgationRequest;
import org.paraph.lifetime.consent.PublicationDesk;
import org.paraph.lifetime.consent.RefusalAnswerRequest;
import org.paraph.lifetime.consent.RefusalDesk;
import org.paraph.lifetime.consent.RegistrationRequest;
import org.paraph.lifetime.consent.Whichever;
import org.paraph.negotiation.LegalFindingsDesk;
import org.paraph.negotiation.LegislatureAssessmentRequest;
import org.paraph.negotiation.LegislatureFlag;
import org.paraph.negotiation.Negotiations;
import org.paraph.platform.time.OccurrenceRequest;
import org.paraph.signing.Office;

/** What is done to a dossier between the signature and the publication of the treaty, each act by the treaty officer. */
public final class ConsentWork {

    private final Bench bench;
    private final Casework dossier;
    private final Entries entries;

    private ConsentWork(Casework dossier, Bench bench) {
        this.bench = bench;
        this.dossier = dossier;
        this.entries = new Entries(bench);
    }

    public static ConsentWork on(Casework dossier, Bench bench) {
        return new ConsentWork(dossier, bench);
    }

    /** Our legislature has to consent before the ratification. */
    public ConsentWork assessRatification() {
        dossier.act(LegalFindingsDesk.class, (desk, ref) -> desk.assessLegislatureConsent(ref,
                new LegislatureAssessmentRequest(false, true, List.of(LegislatureFlag.FINANCIAL_BURDEN), null,
                        "As the subject is", today())));
        return this;
    }

    public ConsentWork clauses(EntryMechanism mechanism, String period, ConsentMeans... means) {
        return clauses(mechanism, period, null, null, null, means);
    }

    public ConsentWork clauses(EntryMechanism mechanism, String period, Integer deposits, String share,
            Whichever whichever, ConsentMeans... means) {
        return clauses(new FinalClausesRequest(mechanism, "Article 9", period, deposits, share, whichever, null, null, "P30D",
                null, null, List.of(means), "The depositary", null, today()));
    }

    public ConsentWork clauses(FinalClausesRequest entered) {
        dossier.act(ConsentDesk.class, (desk, ref) -> desk.readClauses(ref, entered));
        return this;
    }

    public ConsentWork deposit(String party) {
        return deposit(party, today(), Office.HEAD_OF_STATE);
    }

    public ConsentWork deposit(String party, OccurrenceRequest when, Office office) {
        dossier.act(ConsentDesk.class, (desk, ref) -> desk.consent(ref,
                new ConsentRequest(party, ConsentMeans.RATIFICATION, instrument(office), when)));
        return this;
    }

    public ConsentWork depositOurs(Office office) {
        dossier.act(ConsentDesk.class, (desk, ref) -> desk.consentOurselves(ref,
                new OwnConsentRequest(ConsentMeans.RATIFICATION, instrument(office), today())));
        return this;
    }

    public ConsentWork accede(String party) {
        dossier.act(ConsentDesk.class, (desk, ref) -> desk.accede(ref,
                new EarlyAccessionRequest(party, "Party " + party, instrument(Office.HEAD_OF_STATE), today())));
        return this;
    }

    public ConsentWork revoke(String party) {
        var act = consents().stream().filter(one -> one.party().equals(party)).findFirst().orElseThrow().actId();
        dossier.act(ConsentDesk.class, (desk, ref) -> desk.revoke(ref, act,
                new ConsentRevocationRequest("A note verbale", "Second thoughts", today())));
        return this;
    }

    public ConsentWork answer(RefusalAnswerRequest.Answer answer) {
        dossier.act(RefusalDesk.class, (desk, ref) -> desk.answer(ref,
                new RefusalAnswerRequest(answer, "The minister", "So decided", today())));
        return this;
    }

    public ConsentWork register() {
        dossier.act(PublicationDesk.class,
                (desk, ref) -> desk.register(ref, new RegistrationRequest("The Secretariat", "1", null, today())));
        return this;
    }

    public ConsentWork promulgate() {
        dossier.act(PublicationDesk.class,
                (desk, ref) -> desk.promulgate(ref, new PromulgationRequest("The gazette", "1", null, today())));
        return this;
    }

    /** By agreement, with effect from an earlier day if one is named. */
    public ConsentWork enterIntoForce(EntryMechanism mechanism, LocalDate retroactiveTo) {
        dossier.act(LifetimeDesk.class, (desk, ref) -> desk.recordEntryIntoForce(ref,
                new EntryIntoForceRequest(mechanism, "Article 9", null, today(), retroactiveTo)));
        return this;
    }

    public List<Consent> consents() {
        return bench.inTransaction(() -> bench.bean(Consents.class).of(bench.bean(Negotiations.class).byId(dossier.id())));
    }

    public EntryForecast forecast() {
        return bench.inTransaction(() -> bench.bean(EntryForecasts.class)
                .of(bench.bean(Negotiations.class).byId(dossier.id())).orElseThrow());
    }

    public OccurrenceRequest today() {
        return entries.today();
    }

    private static Instrument instrument(Office office) {
        return new Instrument("The depositary", "12", "A. Person", office, null, null);
    }
}
