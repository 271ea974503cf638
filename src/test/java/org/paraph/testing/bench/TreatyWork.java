package org.paraph.testing.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import org.paraph.lifetime.treaty.AccessionRequest;
import org.paraph.lifetime.treaty.AuthorityRequest;
import org.paraph.lifetime.treaty.DecisionRequest;
import org.paraph.lifetime.treaty.EndRequest;
import org.paraph.lifetime.treaty.NoticeAcknowledgementRequest;
import org.paraph.lifetime.treaty.NoticeClause;
import org.paraph.lifetime.treaty.NoticeDesk;
import org.paraph.lifetime.treaty.NoticeReactivationRequest;
import org.paraph.lifetime.treaty.NoticeRequest;
import org.paraph.lifetime.treaty.NoticeSuspensionRequest;
import org.paraph.lifetime.treaty.NoticeWithdrawalRequest;
import org.paraph.lifetime.treaty.TermsRequest;
import org.paraph.lifetime.treaty.Treaties;
import org.paraph.lifetime.treaty.Treaty;
import org.paraph.lifetime.treaty.TreatyDecision;
import org.paraph.lifetime.treaty.TreatyDesk;
import org.paraph.negotiation.ActRequest;
import org.paraph.negotiation.NegotiationState;
import org.paraph.platform.time.OccurrenceRequest;

/** What is done about a treaty in force, on days that the test names; the day in Seoul where it names none. */
public final class TreatyWork {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final Bench bench;
    private final Casework dossier;
    private LocalDate day;

    private TreatyWork(Bench bench, Casework dossier) {
        this.bench = bench;
        this.dossier = dossier;
    }

    /** The treaty of a dossier between Korea and these parties, in force from today on. */
    public static TreatyWork inForce(Bench bench, String... others) {
        return new TreatyWork(bench, Casework.proposed(bench, others).reach(NegotiationState.IN_FORCE));
    }

    /** The treaty of a dossier that is in force, or about to be. */
    public static TreatyWork of(Bench bench, Casework dossier) {
        return new TreatyWork(bench, dossier);
    }

    /** The next acts took place on that day, whenever they are entered. */
    public TreatyWork on(String past) {
        day = LocalDate.parse(past);
        return this;
    }

    public TreatyWork terms(String duration, String renewal, NoticeClause clause, String period) {
        dossier.act(TreatyDesk.class, (desk, ref) -> desk.layDownTerms(ref,
                new TermsRequest("Article 21", duration, renewal, clause, period, null, when())));
        return this;
    }

    public TreatyWork decide(AuthorityRequest decision) {
        dossier.act(TreatyDesk.class, (desk, ref) -> desk.decide(ref, new DecisionRequest(TreatyDecision.Kind.TERMINATION,
                "The government", decision, "Trust is gone", null, when())));
        return this;
    }

    public TreatyWork notice(String party) {
        return notice(party, null, null);
    }

    public TreatyWork notice(String party, Boolean nextTerm, String effectiveOn) {
        dossier.act(NoticeDesk.class, (desk, ref) -> desk.give(ref, new NoticeRequest(party, "Note verbale", "Article 21",
                nextTerm, effectiveOn == null ? null : LocalDate.parse(effectiveOn), null, when())));
        return this;
    }

    public TreatyWork suspend() {
        dossier.act(NoticeDesk.class, (desk, ref) -> desk.suspend(ref, latest(), new NoticeSuspensionRequest("Note verbale",
                null, "Talks go on", null, when())));
        return this;
    }

    public TreatyWork reactivate(String effectiveOn) {
        dossier.act(NoticeDesk.class, (desk, ref) -> desk.reactivate(ref, latest(), new NoticeReactivationRequest(
                "Note verbale", null, effectiveOn == null ? null : LocalDate.parse(effectiveOn), true, null, when())));
        return this;
    }

    public TreatyWork withdraw() {
        dossier.act(NoticeDesk.class, (desk, ref) -> desk.withdraw(ref, latest(),
                new NoticeWithdrawalRequest("Note verbale", null, when())));
        return this;
    }

    public TreatyWork acknowledge(String party) {
        dossier.act(NoticeDesk.class, (desk, ref) -> desk.acknowledge(ref, latest(),
                new NoticeAcknowledgementRequest(party, "Embassy", "Noted", when())));
        return this;
    }

    public TreatyWork confirmEnd() {
        dossier.act(NoticeDesk.class, (desk, ref) -> desk.confirmEnd(ref, latest(), act()));
        return this;
    }

    public TreatyWork confirmTerm() {
        dossier.act(TreatyDesk.class, (desk, ref) -> desk.confirmTerm(ref, act()));
        return this;
    }

    public TreatyWork consider() {
        dossier.act(TreatyDesk.class, (desk, ref) -> desk.consider(ref, act()));
        return this;
    }

    public TreatyWork accede(String code) {
        dossier.act(TreatyDesk.class, (desk, ref) -> desk.recordAccession(ref,
                new AccessionRequest(code, "State " + code, "Instrument of accession", when())));
        return this;
    }

    public TreatyWork end() {
        dossier.act(TreatyDesk.class, (desk, ref) -> desk.end(ref, new EndRequest("Exchange of notes", null, when())));
        return this;
    }

    /** Lets time pass up to the beginning of that day in Seoul and some seconds more, and runs what is due by then. */
    public TreatyWork waitUntil(String beginning) {
        day = null;
        bench.waitUntil(LocalDate.parse(beginning).atStartOfDay(SEOUL).plusSeconds(5).toInstant(), dossier.id());
        return this;
    }

    /** Sets the clock to noon of that day in Seoul and lets nothing run: the machine was off. */
    public TreatyWork skipTo(String later) {
        day = null;
        bench.clock().set(LocalDate.parse(later).atTime(12, 0).atZone(SEOUL).toInstant());
        return this;
    }

    /** Runs what is due. */
    public TreatyWork run() {
        bench.runDueJobs(dossier.id());
        return this;
    }

    /** Something that the treaty says of itself. */
    public <T> T read(Function<Treaty, T> question) {
        return dossier.<Treaties, T>ask(Treaties.class, treaties -> question.apply(treaties.of(dossier.id())));
    }

    public Casework dossier() {
        return dossier;
    }

    private String latest() {
        return read(treaty -> treaty.notices().isEmpty() ? "none" : treaty.notices().get(treaty.notices().size() - 1).id());
    }

    private ActRequest act() {
        return new ActRequest("Treaty section", "Nothing else happened", when());
    }

    OccurrenceRequest when() {
        return OccurrenceRequest.on(day == null ? LocalDate.ofInstant(bench.clock().instant(), SEOUL) : day);
    }
}
