package org.paraph.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.testing.HandClock;

class SignInRulesTest {

    private final HandClock clock = new HandClock(Instant.parse("2026-01-01T00:00:00Z"));

    @Test
    void makesANameWaitAfterTenFailures() {
        var throttle = new Throttle(clock);
        for (int failure = 0; failure < 10; failure++) {
            throttle.check("kim");
            throttle.failed("kim");
        }

        assertThatThrownBy(() -> throttle.check("Kim")).isInstanceOf(TooManyAttempts.class);
        assertThatCode(() -> throttle.check("lee")).doesNotThrowAnyException();

        clock.advance(Duration.ofMinutes(5));
        assertThatCode(() -> throttle.check("kim")).doesNotThrowAnyException();
    }

    @Test
    void remembersAProofForTenMinutes() {
        var proofs = new RecentProofs(clock);
        proofs.remember(new byte[] {1});

        assertThat(proofs.isRemembered(new byte[] {1})).isTrue();
        assertThat(proofs.isRemembered(new byte[] {2})).isFalse();

        clock.advance(Duration.ofMinutes(10));
        assertThat(proofs.isRemembered(new byte[] {1})).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/tasks?filter=mine&page=2", "/negotiations/KOR-JPN-2016-001"})
    void leadsOnToPagesOfThisSite(String asked) {
        assertThat(NextPage.of(asked)).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tasks", "//evil.example", "/\\evil.example", "https://evil.example", "/a\r\nSet-Cookie: x",
        "/%zz", "/sign-out", "javascript:alert(1)"})
    void leadsNowhereElse(String asked) {
        assertThat(NextPage.of(asked)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic ", "Basic !!!", "Basic Og==", "Basic a2lt", "Basic /////w=="})
    void readsNothingFromAGarbledHeader(String header) {
        assertThat(BasicCredentials.isMeant(header) ? BasicCredentials.read(header) : java.util.Optional.empty()).isEmpty();
    }

    @Test
    void readsNameAndPasswordWithColonsAndInAnyScript() {
        var header = "basic " + java.util.Base64.getEncoder()
                .encodeToString("kim:비밀:번호".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(BasicCredentials.read(header)).contains(new BasicCredentials("kim", "비밀:번호"));
    }
}
