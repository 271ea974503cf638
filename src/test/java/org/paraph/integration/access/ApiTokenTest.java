package org.paraph.integration.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paraph.directory.Scope;

class ApiTokenTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Set<Scope> SCOPES = Set.of(Scope.READ, Scope.EXTERNAL_TASKS);

    private final TokenSecret secret = TokenSecret.fresh();
    private final ApiToken token = new ApiToken(secret, "gazette", new TokenTerms("press", SCOPES, Set.of("gazette"), 90),
            "admin", NOW);

    @Test
    void worksUntilTheMomentAtWhichItExpires() {
        var end = NOW.plus(Duration.ofDays(90));

        assertThat(token.expiresAt()).isEqualTo(end);
        assertThat(token.state(NOW)).isEqualTo(ApiToken.State.USABLE);
        assertThat(token.state(end.minusNanos(1))).isEqualTo(ApiToken.State.USABLE);
        assertThat(token.state(end)).isEqualTo(ApiToken.State.EXPIRED);
    }

    @Test
    void isOpenedByItsOwnSecretOnly() {
        assertThat(token.isOpenedBy(secret)).isTrue();
        assertThat(token.isOpenedBy(TokenSecret.fresh())).isFalse();
    }

    @Test
    void endsAtOnceWhenItIsRevokedAndOnlyOnce() {
        token.revoke("admin", NOW.plusSeconds(1));

        assertThat(token.state(NOW.plusSeconds(1))).isEqualTo(ApiToken.State.REVOKED);
        assertThat(token.revokedBy()).isEqualTo("admin");
        assertThatThrownBy(() -> token.revoke("other", NOW.plusSeconds(2))).isInstanceOf(AccessConflict.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "7, 7"})
    void worksBesideItsSuccessorForAsLongAsWasChosen(int overlap, int days) {
        var later = NOW.plus(Duration.ofDays(10));

        var next = token.succeed(TokenSecret.fresh(), 30, Duration.ofDays(overlap), "admin", later);

        assertThat(token.expiresAt()).isEqualTo(later.plus(Duration.ofDays(days)));
        assertThat(token.state(later)).isEqualTo(overlap == 0 ? ApiToken.State.EXPIRED : ApiToken.State.USABLE);
        assertThat(token.successor()).isEqualTo(next.id());
        assertThat(next.expiresAt()).isEqualTo(later.plus(Duration.ofDays(30)));
        assertThat(next.name()).isEqualTo("press");
        assertThat(next.holder()).isEqualTo("gazette");
        assertThat(next.allowance().scopes()).isEqualTo(SCOPES);
        assertThat(next.allowance().topics()).containsExactly("gazette");
    }

    @Test
    void neverWorksLongerForHavingASuccessor() {
        var shortly = NOW.plus(Duration.ofDays(89));

        token.succeed(TokenSecret.fresh(), 365, Duration.ofDays(7), "admin", shortly);

        assertThat(token.expiresAt()).isEqualTo(NOW.plus(Duration.ofDays(90)));
    }

    @Test
    void hasOneSuccessorOnlyAndNoneOnceItIsOver() {
        token.succeed(TokenSecret.fresh(), 30, Duration.ofDays(7), "admin", NOW);

        assertThatThrownBy(() -> token.succeed(TokenSecret.fresh(), 30, Duration.ZERO, "admin", NOW))
                .isInstanceOf(AccessConflict.class).hasMessageContaining("token-has-successor");
        assertThatThrownBy(() -> token.succeed(TokenSecret.fresh(), 30, Duration.ZERO, "admin", NOW.plus(Duration.ofDays(8))))
                .isInstanceOf(AccessConflict.class).hasMessageContaining("token-over");
    }

    @Test
    void isUsedForTheFirstTimeNoteworthily() {
        assertThat(token.lastUsedAt()).isNull();
        assertThat(token.isUseNoteworthy(NOW)).isTrue();
    }
}
