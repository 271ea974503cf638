package org.paraph.integration.events.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small parts of which the sending of webhooks is made. */
class WebhookPartsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    /** The example by which the libraries of the Standard Webhooks specification are tested. */
    @Test
    void signsAsTheStandardHasIt() {
        var secret = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        var body = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);

        assertThat(WebhookSecret.signatures(List.of(secret), "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330L, body))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void eachSecretSignsAndEachIsOf32BytesAndAnother() {
        var one = WebhookSecret.fresh();
        var other = WebhookSecret.fresh();

        assertThat(one).hasSize(32).isNotEqualTo(other);
        assertThat(WebhookSecret.told(one)).matches("whsec_[A-Za-z0-9+/]{43}=");
        assertThat(WebhookSecret.signatures(List.of(one, other), "m", 1, new byte[0]).split(" ")).hasSize(2)
                .allMatch(signature -> signature.matches("v1,[A-Za-z0-9+/]{43}="));
    }

    @Test
    void thePausesGrowFromTenSecondsToTwelveHoursAndEndAfterAboutThreeDays() {
        var pauses = IntStream.rangeClosed(1, 20).mapToObj(attempt -> Backoff.after(attempt, 0.5)).flatMap(each -> each.stream())
                .toList();

        assertThat(pauses.get(0)).isEqualTo(Duration.ofSeconds(10));
        assertThat(pauses).allMatch(pause -> pause.compareTo(Duration.ofHours(12)) <= 0);
        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus)).isBetween(Duration.ofHours(70), Duration.ofHours(76));
        assertThat(Backoff.after(1, 0)).hasValue(Duration.ofSeconds(8));
        assertThat(Backoff.after(1, 1)).hasValue(Duration.ofSeconds(12));
    }

    @ParameterizedTest
    @CsvSource({"https://example.org, true, example.org, 443, /, example.org",
        "http://example.org:8080/a/b?c=%20d, false, example.org, 8080, /a/b?c=%20d, example.org:8080",
        "HTTPS://Example.org:443/x, true, Example.org, 443, /x, Example.org",
        "https://[2606:4700::1]:8443/, true, 2606:4700::1, 8443, /, [2606:4700::1]:8443"})
    void takesAnAddressApart(String url, boolean secure, String host, int port, String target, String authority) {
        var receiver = Receiver.of(url).orElseThrow();

        assertThat(receiver).isEqualTo(new Receiver(secure, host, port, target));
        assertThat(receiver.authority()).isEqualTo(authority);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "example.org", "ftp://example.org/", "https://", "https:///x", "https://a@example.org/",
        "https://a:b@example.org/", "https://example.org/#x", "https://example.org/\r\nX: y", "https://example.org:0/",
        "https://example.org:70000/", "file:///etc/passwd", "https://exa mple.org/", "https://한국.example/"})
    void takesNoOtherAddress(String url) {
        assertThat(Receiver.of(url)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"HTTP/1.1 200 OK~~|200", "HTTP/1.1 204 No Content~A: b~~|204", "HTTP/1.0 500~~|500",
        "HTTP/1.1 100 Continue~~HTTP/1.1 202 Accepted~~|202", "HTTP/1.1 200 OK|0", "HTTP/2 200~~|0", "hello~~|0", "''|0",
        "HTTP/1.1 2000 OK~~|0", "SSH-2.0-OpenSSH_9.2~|0", "HTTP/1.1 302 Found~Location: http://127.0.0.1/~~|302"})
    void readsTheStatusOfAnAnswer(String answer, int status) throws IOException {
        assertThat(Answer.status(new ByteArrayInputStream(answer.replace("~", "\r\n").getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(status);
    }

    @Test
    void readsNoEndlessAnswer() throws IOException {
        var endless = ("HTTP/1.1 200 OK\r\n" + "A: b\r\n".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
        var body = ("HTTP/1.1 200 OK\r\nContent-Length: 900000\r\n\r\n" + "x".repeat(900_000)).getBytes(StandardCharsets.UTF_8);
        var in = new ByteArrayInputStream(body);

        assertThat(Answer.status(new ByteArrayInputStream(endless))).isZero();
        assertThat(Answer.status(in)).isEqualTo(200);
        assertThat(in.available()).isGreaterThan(800_000);
    }

    @Test
    void aReceiverThatKeepsFailingIsLeftAloneForAPauseThatGrowsAndIsBackWithTheFirstSuccess() {
        var line = new WebhookLine("w");
        for (int failure = 0; failure < 4; failure++) {
            line.failed(Answered.with(500), NOW);
            assertThat(line.isFreeFor("me", NOW)).isTrue();
        }

        line.failed(Answered.with(500), NOW);
        assertThat(line.isShut(NOW.plusSeconds(9))).isTrue();
        assertThat(line.isShut(NOW.plusSeconds(10))).isFalse();
        for (int failure = 0; failure < 100; failure++) {
            line.failed(Answered.failed(DeliveryFailure.TIMEOUT), NOW);
        }
        assertThat(line.shutUntil()).isEqualTo(NOW.plus(Duration.ofMinutes(15)));
        assertThat(line.taken(NOW)).isTrue();
        assertThat(line.isFreeFor("me", NOW)).isTrue();
    }

    @Test
    void oneCourierAtATimeHoldsALineAndOneThatDiedForAMinute() {
        var line = new WebhookLine("w");
        line.hold("me", NOW);

        assertThat(line.isFreeFor("me", NOW)).isTrue();
        assertThat(line.isFreeFor("other", NOW.plusSeconds(59))).isFalse();
        assertThat(line.isFreeFor("other", NOW.plusSeconds(60))).isTrue();
        line.release("other");
        assertThat(line.isFreeFor("other", NOW)).isFalse();
        line.release("me");
        assertThat(line.isFreeFor("other", NOW)).isTrue();
    }
}
