package org.paraph.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.directory.Actor;
import org.paraph.directory.Role;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Team;

/** What is committed is told once, whatever happens to servers and nodes, and what is not committed is told nobody. */
@ExtendWith(Bench.class)
class MailDeliveryTest {

    private final Bench bench;
    private final PostOffice post;
    private final MailDesk desk;
    private MailServer server;
    private Actor officer;

    MailDeliveryTest(Bench bench, MailDesk desk) {
        this.bench = bench;
        this.post = new PostOffice(bench);
        this.desk = desk;
    }

    @BeforeEach
    void open() {
        post.clear();
        server = new MailServer();
        officer = bench.staff().person(Team.LEAD, Role.TREATY_OFFICER);
        post.wishing(officer, Delivery.AT_ONCE);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void anActThatIsRolledBackTellsNobody() {
        assertThatThrownBy(() -> bench.inTransaction(() -> {
            Casework.proposed(bench);
            throw new IllegalStateException("after the act");
        })).hasMessageContaining("after the act");

        post.empty();

        assertThat(server.to(officer)).isEmpty();
    }

    @Test
    void nothingIsToldTwiceHoweverOftenThePostboxIsEmptied() {
        Casework.proposed(bench);

        post.empty();
        post.empty();
        post.emptyAfter(Duration.ofHours(1));

        assertThat(server.to(officer)).hasSize(1);
    }

    @Test
    void ofTwoNodesThatClaimTheSameAtTheSameTimeOneIsRefusedAndSendsNothing() {
        Casework.proposed(bench);
        desk.ripe().forEach(desk::spread);

        assertThatThrownBy(() -> bench.inTransaction(() -> {
            assertThat(desk.claim(officer.username())).isPresent();
            var other = CompletableFuture.supplyAsync(() -> desk.claim(officer.username())).join();
            assertThat(other).isPresent();
        })).as("the commit of the slower one").isInstanceOf(RuntimeException.class);

        assertThat(desk.claim(officer.username())).isEmpty();
    }

    @Test
    void ofTwoNodesThatSpreadTheSameAtTheSameTimeOneIsRefused() {
        Casework.proposed(bench);
        var ripe = desk.ripe();

        ripe.forEach(occasion -> assertThatThrownBy(() -> bench.inTransaction(() -> {
            desk.spread(occasion);
            CompletableFuture.runAsync(() -> desk.spread(occasion)).join();
        })).isInstanceOf(RuntimeException.class));
        post.empty();

        assertThat(ripe).isNotEmpty();
        assertThat(server.to(officer)).hasSize(1);
    }

    @Test
    void whatANodeHadClaimedWhenItDiedIsSentByAnotherAfterAWhile() {
        Casework.proposed(bench);
        desk.ripe().forEach(desk::spread);
        assertThat(desk.claim(officer.username())).isPresent();

        post.empty();
        assertThat(server.to(officer)).isEmpty();
        post.emptyAfter(Duration.ofMinutes(11));

        assertThat(server.to(officer)).hasSize(1);
    }

    @Test
    void aLetterThatGoesOutOnceMoreBecauseANodeDiedHasTheSameId() throws MessagingException {
        Casework.proposed(bench);
        desk.ripe().forEach(desk::spread);
        var letter = desk.claim(officer.username()).orElseThrow();
        bench.clock().advance(Duration.ofMinutes(11));
        var again = desk.claim(officer.username()).orElseThrow();
        assertThat(again.mailings()).isEqualTo(letter.mailings());
        post.emptyAfter(Duration.ofMinutes(11));

        var session = Session.getInstance(bench.bean(MailSettings.class).session());
        var expected = new NumberedMessage(session, letter.mailings());
        expected.setText("");
        expected.saveChanges();
        assertThat(server.to(officer)).hasSize(1);
        assertThat(server.to(officer).get(0).getMessageID()).isEqualTo(expected.getMessageID());
    }

    @Test
    void aServerThatIsDownIsAskedAgainAfterPausesThatGrow() {
        Casework.proposed(bench);
        server.isDown();
        post.empty();
        post.emptyAfter(Duration.ofSeconds(61));
        server.answers();

        post.emptyAfter(Duration.ofMinutes(4));
        assertThat(server.to(officer)).isEmpty();
        post.emptyAfter(Duration.ofMinutes(2));

        assertThat(server.to(officer)).hasSize(1);
    }

    @Test
    void whatNoServerTakesIsGivenUpAfterSomeDays() {
        Casework.proposed(bench);
        server.isDown();
        var start = bench.clock().instant();
        for (int hour = 0; hour < 24 * 3; hour += 3) {
            post.emptyAt(start.plus(Duration.ofHours(hour)));
        }
        post.emptyAt(start.plus(Duration.ofDays(6)));
        post.emptyAt(start.plus(Duration.ofDays(9)));

        server.answers();
        post.emptyAt(start.plus(Duration.ofDays(20)));

        assertThat(server.to(officer)).isEmpty();
    }

    @Test
    void aServerWithoutTheProtectionThatIsAskedForIsSentNothing() {
        System.setProperty("paraph.mail.tls", "STARTTLS");
        Casework.proposed(bench);

        post.empty();

        assertThat(server.all()).isEmpty();
    }

    @Test
    void aLetterOfTheDayGathersWhatHappenedUntilItsHour() {
        post.wishing(officer, Delivery.DAILY);
        Casework.proposed(bench);
        Casework.proposed(bench);

        post.empty();
        assertThat(server.to(officer)).isEmpty();
        post.emptyAt(Instant.parse("2026-03-02T22:59:00Z"));
        assertThat(server.to(officer)).isEmpty();
        post.emptyAt(Instant.parse("2026-03-02T23:01:00Z"));

        assertThat(server.subjectsTo(officer)).containsExactly("Paraph: 확인하실 사항 2건");
        assertThat(MailServer.words(server.to(officer).get(0)).lines().filter(line -> line.startsWith("- "))).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02T22:59:00Z, 2026-03-02T23:00:00Z", "2026-03-02T23:00:00Z, 2026-03-03T23:00:00Z",
        "2026-03-02T00:00:00Z, 2026-03-02T23:00:00Z"})
    void theLetterOfTheDayGoesOutAtItsHourInTheReadersZone(Instant now, Instant then) {
        assertThat(Delivery.DAILY.next(now, 8, ZoneId.of("Asia/Seoul"))).isEqualTo(then);
        assertThat(Delivery.AT_ONCE.next(now, 8, ZoneId.of("Asia/Seoul"))).isEqualTo(now);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.example\r\nBcc: c@d.example", "a@b.example, c@d.example", "a b@c.example",
        "\"a\r\nX: y\"@b.example"})
    void anAddressThatWouldBeMoreThanAnAddressIsSentNothing(String hostile) {
        post.wishing(officer, hostile, Delivery.AT_ONCE);
        Casework.proposed(bench);

        post.empty();

        assertThat(server.all()).isEmpty();
    }

    @Test
    void nothingIsWrittenDownWhileMailIsOff() {
        System.clearProperty("paraph.mail.host");

        var before = desk.ripe();

        Casework.proposed(bench);

        assertThat(desk.ripe()).isEqualTo(before);
        assertThat(server.all()).isEmpty();
    }

    @Test
    void whatWasToldLongAgoIsForgottenAndWhatIsYetToBeToldIsNot() {
        Casework.proposed(bench);
        post.empty();
        bench.clock().advance(Duration.ofDays(366));
        Casework.proposed(bench);

        desk.purge();
        post.empty();

        assertThat(server.to(officer)).hasSize(2);
        bench.clock().advance(Duration.ofDays(366));
        desk.purge();
        assertThat(desk.waiting()).isEmpty();
    }
}
