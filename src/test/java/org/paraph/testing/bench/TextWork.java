package org.paraph.testing.bench;

import java.util.List;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationState;
import org.paraph.platform.time.OccurrenceRequest;
import org.paraph.talks.NextMeeting;
import org.paraph.talks.NextMeetingKind;
import org.paraph.talks.RecordRequest;
import org.paraph.talks.RoundOutcome;
import org.paraph.talks.TalksDesk;
import org.paraph.text.ConcordanceRequest;
import org.paraph.text.LanguageDesk;
import org.paraph.text.LanguageStanding;
import org.paraph.text.LanguagesRequest;
import org.paraph.text.TextChange;
import org.paraph.text.TextDesk;
import org.paraph.text.TextRequest;
import org.paraph.text.TextVersion;
import org.paraph.text.Texts;
import org.paraph.text.consensus.Consensus;
import org.paraph.text.consensus.ConsensusStatus;
import org.paraph.text.consensus.ExaminationRequest;
import org.paraph.text.consensus.MajorTermsRequest;
import org.paraph.text.consensus.PositionDesk;
import org.paraph.text.consensus.PositionRequest;
import org.paraph.text.consensus.Positions;
import org.paraph.text.consensus.PositionsRequest;
import org.paraph.text.consensus.Stance;
import org.paraph.text.document.TreatyDocument;

/** Work on the text of a dossier between Korea and Japan that has come to the talks. */
public final class TextWork {

    /** Three articles, of which the second has two paragraphs. */
    public static final String THREE_ARTICLES = """
            Article 1. Purpose

            Each Party protects what it receives.

            Article 2. Release

            1. The receiving Party does not release it.

            2. Approval is given in writing.

            Article 3. Entry into force

            This Agreement enters into force on signature.""";

    private final Bench bench;
    private final Casework dossier;
    private final Entries entries;

    private TextWork(Bench bench, Casework dossier) {
        this.bench = bench;
        this.dossier = dossier;
        this.entries = new Entries(bench);
    }

    /** A dossier at the table, its text {@code v1} with three articles. */
    public static TextWork atTheTable(Bench bench) {
        var dossier = Casework.proposed(bench).grantMandate().submitDraft("v1", THREE_ARTICLES).clearDraft(true);
        return new TextWork(bench, dossier);
    }

    public Casework dossier() {
        return dossier;
    }

    public TextWork says(String party, Stance stance, String... provisions) {
        dossier.act(PositionDesk.class, (desk, ref) -> desk.record(ref, new PositionsRequest(
                List.of(new PositionRequest(party, stance, List.of(provisions), null, null)), entries.today())));
        return this;
    }

    /** Both parties say so. */
    public TextWork bothSay(Stance stance, String... provisions) {
        return says("KOR", stance, provisions).says("JPN", stance, provisions);
    }

    public TextWork major(String... provisions) {
        dossier.by(Team.of(bench).chief()).act(PositionDesk.class, (desk, ref) -> desk.markMajorTerms(ref,
                new MajorTermsRequest(List.of(provisions), "What it is about", entries.today())));
        return this;
    }

    /** Holds a round that went through these provisions. */
    public TextWork round(RoundOutcome outcome, ExaminationRequest examined) {
        dossier.prepareRound();
        return record(outcome, examined);
    }

    /** Records the round that was prepared. */
    public TextWork record(RoundOutcome outcome, ExaminationRequest examined) {
        dossier.by(Team.of(bench).negotiator()).act(TalksDesk.class, (desk, ref) -> desk.record(ref,
                new RecordRequest(outcome, "What it came to", List.of(), new NextMeeting.Request(NextMeetingKind.NONE, null,
                        null, null), null, List.of(), examined, entries.today())));
        return this;
    }

    /** Files the next version, edited from the present one. */
    public TextWork files(String label, String body) {
        return files(label, body, null, null);
    }

    /** Files a version that was edited from that base. */
    public TextWork files(String label, String body, String base, TextRequest.OnConflict onConflict) {
        dossier.by(Team.of(bench).negotiator()).act(TextDesk.class, (desk, ref) -> desk.revise(ref, new TextRequest(label, "en",
                "An agreement", body, null, base, onConflict, TextChange.SUBSTANTIVE, "As discussed", null, entries.today())));
        return this;
    }

    public TextWork reopens(String label, String body) {
        dossier.by(Team.of(bench).chief()).act(TextDesk.class, (desk, ref) -> desk.reopen(ref,
                entries.reopening(label, body)));
        return this;
    }

    public TextWork languages(String authentic, String other, LanguageStanding standing) {
        dossier.act(LanguageDesk.class, (desk, ref) -> desk.declare(ref, new LanguagesRequest(List.of(
                new LanguagesRequest.Language(authentic, LanguageStanding.AUTHENTIC, false),
                new LanguagesRequest.Language(other, standing, false)), "As agreed", entries.today())));
        return this;
    }

    public TextWork filesIn(String language, String label, String body) {
        dossier.by(Team.of(bench).negotiator()).act(LanguageDesk.class, (desk, ref) -> desk.file(ref, new TextRequest(label,
                language, "협정", body, null, null, null, null, "Translated", null, entries.today())));
        return this;
    }

    public TextWork certifies(String first, String second) {
        dossier.by(Team.of(bench).officer()).act(LanguageDesk.class, (desk, ref) -> desk.certify(ref,
                new ConcordanceRequest(first, second, "A linguist", "Language service", null, entries.today())));
        return this;
    }

    /** Carries the dossier on along its straight course. */
    public TextWork reach(NegotiationState goal) {
        dossier.reach(goal);
        return this;
    }

    public Consensus consensus() {
        return dossier.<Consensus>read(negotiation -> bench.bean(Positions.class).consensus(negotiation, working(negotiation)));
    }

    public ConsensusStatus status(String path) {
        return consensus().provisions().stream().filter(line -> line.path().equals(path)).findFirst().orElseThrow().status();
    }

    public TreatyDocument document() {
        return dossier.<TreatyDocument>read(negotiation -> bench.bean(Texts.class).document(working(negotiation)));
    }

    public TextVersion version() {
        return dossier.<TextVersion>read(this::working);
    }

    /** The day that the bench shows. */
    public OccurrenceRequest today() {
        return entries.today();
    }

    private TextVersion working(Negotiation negotiation) {
        return bench.bean(Texts.class).working(negotiation);
    }
}
