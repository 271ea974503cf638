package org.paraph.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.negotiation.NegotiationState.INITIALLED;
import static org.paraph.negotiation.NegotiationState.WORKING_LEVEL_TALKS;
import static org.paraph.testing.Refusal.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.paraph.directory.Actor;
import org.paraph.negotiation.ActRequest;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Negotiations;
import org.paraph.negotiation.SuspensionKind;
import org.paraph.platform.time.OccurrenceRequest;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Covers;
import org.paraph.testing.bench.Team;
import org.paraph.text.TextStatus;
import org.paraph.text.Texts;
import org.paraph.text.consensus.PartyPosition;
import org.paraph.text.consensus.Positions;
import org.paraph.text.consensus.Stance;

/** A text put to parties under silence: accepted when the hour has passed, by nobody when one objected in time. */
@Covers("silence-procedure")
class SilenceProcessTest {

    private final Bench bench;
    private final Silences silences;
    private final Casework dossier;

    SilenceProcessTest(Bench bench, Silences silences) {
        this.bench = bench;
        this.silences = silences;
        this.dossier = Casework.proposed(bench).reach(WORKING_LEVEL_TALKS);
    }

    @Test
    void thoseWhoKeptSilentAcceptTheTextAsOfItsLastMoment() {
        begin(asking(null, hoursFromNow(48)));
        assertThat(dossier.position()).contains("Event_TimeOver");
        assertRefused("no-open-task", this::confirm);

        bench.waitFor(Duration.ofHours(49), dossier.id());
        assertThat(only().isRunning()).isTrue();
        confirm();

        assertThat(only().outcome().state()).isEqualTo(SilenceState.KEPT);
        assertThat(accepted()).containsExactly("JPN");
        assertThat(dossier.position()).doesNotContain("Task_ConfirmSilence");
    }

    @Test
    void oneObjectionInTimeIsEnoughForNobodyToHaveAccepted() {
        begin(asking(null, hoursFromNow(48)));
        bench.waitFor(Duration.ofHours(47), dossier.id());

        breakBy("JPN", now());

        assertThat(only().outcome().state()).isEqualTo(SilenceState.BROKEN);
        assertThat(only().outcome().brokenBy()).isEqualTo("JPN");
        assertThat(dossier.position()).doesNotContain("Event_TimeOver");
        bench.waitFor(Duration.ofHours(10), dossier.id());
        assertThat(accepted()).isEmpty();
        assertRefused("silence-ended", () -> breakBy("JPN", now()));
    }

    @Test
    void anObjectionThatArrivedInTimeCanBeEnteredAfterItAndALaterOneCannot() {
        begin(asking(null, hoursFromNow(48)));
        bench.waitFor(Duration.ofHours(47), dossier.id());
        var inTime = now();
        bench.waitFor(Duration.ofHours(2), dossier.id());
        assertThat(dossier.position()).contains("Task_ConfirmSilence");

        assertRefused("silence-over", () -> breakBy("JPN", now()));
        breakBy("JPN", inTime);

        assertThat(only().outcome().state()).isEqualTo(SilenceState.BROKEN);
        assertThat(dossier.position()).doesNotContain("Task_ConfirmSilence");
    }

    @Test
    void ourOwnCapitalIsAskedToDecideInTimeAndLetsItPass() {
        begin(asking("JPN", hoursFromNow(48)));
        assertThat(dossier.position()).contains("Task_LetSilencePass");
        assertRefused("silence-not-asked", () -> breakBy("JPN", now()));

        by(Team.of(bench).chief(), (desk, ref) -> desk.letPass(ref, only().id(), note()));

        assertThat(only().considered()).contains("No objection");
        assertThat(dossier.position()).contains("Event_TimeOver");
        bench.waitFor(Duration.ofHours(49), dossier.id());
        confirm();
        assertThat(accepted()).containsExactly("KOR");
    }

    @Test
    void theHourPassesOverOurOwnCapitalToo() {
        begin(asking("JPN", hoursFromNow(48)));

        bench.waitFor(Duration.ofHours(49), dossier.id());

        assertThat(dossier.position()).contains("Task_ConfirmSilence").doesNotContain("Task_LetSilencePass");
        assertThat(only().considered()).isNull();
    }

    @Test
    void consentsToAReopenedTextWhichIsThenSettledAgain() {
        dossier.reach(INITIALLED).revise("v2", "All agree.\n\nTo a comma.");
        begin(asking(null, hoursFromNow(24)));
        assertThat(status()).isEqualTo(TextStatus.REOPENED);

        bench.waitFor(Duration.ofHours(25), dossier.id());
        assertRefused("who-reopened-may-not-consent", () -> by(Team.of(bench).chief(),
                (desk, ref) -> desk.confirm(ref, only().id(), note())));
        confirm();

        assertThat(status()).isNotEqualTo(TextStatus.REOPENED);
        assertThat(dossier.<Boolean>read(negotiation -> negotiation.text().settled())).isTrue();
        assertThat(bench.inTransaction((Supplier<List<String>>) () -> bench.bean(Texts.class)
                .consents(only().textVersionId()).stream().map(consent -> consent.party() + " " + consent.occurrence()
                        .occurredAt().equals(only().due().at())).toList())).containsExactly("JPN true");
    }

    @Test
    void anotherTextOvertakesTheSilence() {
        begin(asking(null, hoursFromNow(48)));

        dossier.revise("v2", "All agree again.");

        assertThat(only().outcome().state()).isEqualTo(SilenceState.OVERTAKEN);
        assertThat(dossier.position()).doesNotContain("Event_TimeOver");
        begin(asking(null, hoursFromNow(48)));
        assertThat(all()).hasSize(2);
    }

    @Test
    void runsOnWhileTheDossierIsHeldAndCanBeBrokenThen() {
        begin(asking(null, hoursFromNow(48)));
        dossier.suspend(SuspensionKind.ADMINISTRATIVE_HOLD);

        breakBy("JPN", now());

        assertThat(only().outcome().state()).isEqualTo(SilenceState.BROKEN);
    }

    @Test
    void isConfirmedOnlyOnceTheDossierGoesOn() {
        begin(asking(null, hoursFromNow(48)));
        dossier.suspend(SuspensionKind.ADMINISTRATIVE_HOLD);
        bench.waitFor(Duration.ofHours(49), dossier.id());

        assertRefused("illegal-transition", this::confirm);
        dossier.resumeWithoutCeremony();
        confirm();

        assertThat(accepted()).containsExactly("JPN");
    }

    @Test
    void endsWithTheAttempt() {
        begin(asking(null, hoursFromNow(48)));

        dossier.suspend(SuspensionKind.SHELVED);

        assertThat(only().outcome().state()).isEqualTo(SilenceState.OVERTAKEN);
        assertThat(dossier.position()).containsExactly("Event_TakenUpAgain");
    }

    @Test
    void countsWorkingDaysInTheCapitalThatPutsTheQuestion() {
        // 2026-03-06 was a Friday; the day of circulation and the weekend are not counted
        bench.clock().set(Instant.parse("2026-03-06T03:00:00Z"));
        begin(new SilenceRequest(null, null, "The text", "A note", null, 2, null, today()));

        assertThat(only().due().at()).isEqualTo(Instant.parse("2026-03-10T09:00:00Z"));
        assertThat(only().zone().getId()).isEqualTo("Asia/Seoul");
    }

    @Test
    void refusesWhatCannotBeAskedOfAnybody() {
        assertRefused("silence-needs-one-end", () -> begin(asking(null, null)));
        assertRefused("silence-ends-before-it-begins", () -> begin(asking(null, hoursFromNow(-72))));
        assertRefused("silence-asks-itself", () -> begin(new SilenceRequest(null, List.of("KOR"), "The text", "A note",
                hoursFromNow(48), null, null, today())));
        assertRefused("unknown-party", () -> begin(new SilenceRequest(null, List.of("XXX"), "The text", "A note",
                hoursFromNow(48), null, null, today())));
        assertThat(all()).isEmpty();

        begin(asking(null, hoursFromNow(48)));
        assertRefused("silence-running", () -> begin(asking(null, hoursFromNow(48))));
        assertRefused("role-needed", () -> by(Team.of(bench).negotiator(), (desk, ref) -> desk.withdraw(ref, only().id(),
                note())));
        by(Team.of(bench).officer(), (desk, ref) -> desk.withdraw(ref, only().id(), note()));
        assertThat(only().outcome().state()).isEqualTo(SilenceState.WITHDRAWN);
    }

    @Test
    void asksNothingOfATextOnWhichAllAgree() {
        dossier.reach(INITIALLED);

        assertRefused("silence-nothing-open", () -> begin(asking(null, hoursFromNow(48))));
    }

    private SilenceRequest asking(String proposedBy, OffsetDateTime endsAt) {
        return new SilenceRequest(proposedBy, null, "The text as it stands", "A note to all", endsAt, null, null, today());
    }

    private void begin(SilenceRequest request) {
        by(Team.of(bench).chief(), (desk, ref) -> desk.begin(ref, request));
    }

    private void breakBy(String party, OccurrenceRequest when) {
        by(Team.of(bench).officer(), (desk, ref) -> desk.breakSilence(ref, only().id(),
                new BreakRequest(party, "Article 2 needs another word", when)));
    }

    private void confirm() {
        by(Team.of(bench).officer(), (desk, ref) -> desk.confirm(ref, only().id(), note()));
    }

    private void by(Actor person, BiFunction<SilenceDesk, DossierRef, Negotiation> step) {
        dossier.by(person).act(SilenceDesk.class, step);
    }

    private ActRequest note() {
        return new ActRequest("The minister", "No objection", today());
    }

    private SilenceProcedure only() {
        var all = all();
        return all.get(all.size() - 1);
    }

    private List<SilenceProcedure> all() {
        return bench.inTransaction((Supplier<List<SilenceProcedure>>) () -> {
            var found = silences.all(dossier.id());
            found.forEach(SilenceProcedure::parties);
            return found;
        });
    }

    private List<String> accepted() {
        return dossier.ask(Positions.class, positions -> positions.all(dossier.id()).stream()
                .filter(position -> position.stance() == Stance.ACCEPT).map(PartyPosition::party).toList());
    }

    private TextStatus status() {
        return dossier.ask(Texts.class, texts -> texts.ofDossier(dossier.id(),
                bench.bean(Negotiations.class).byId(dossier.id()).text().versionId()).status());
    }

    private OccurrenceRequest today() {
        return OccurrenceRequest.on(LocalDate.ofInstant(bench.clock().instant(), ZoneOffset.UTC));
    }

    private OccurrenceRequest now() {
        var moment = OffsetDateTime.ofInstant(bench.clock().instant(), ZoneOffset.UTC);
        return new OccurrenceRequest(moment.toLocalDate(), null, null, moment, null, "UTC");
    }

    private OffsetDateTime hoursFromNow(int hours) {
        return OffsetDateTime.ofInstant(bench.clock().instant(), ZoneOffset.UTC).plusHours(hours);
    }
}
