package org.paraph.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.platform.problem.InvalidRequest;

class PasswordsTest {

    @Test
    void knowsThePasswordAgainAndNoOther() {
        var hash = Passwords.hash("비밀번호-passphrase");

        assertThat(Passwords.matches("비밀번호-passphrase", hash)).isTrue();
        assertThat(Passwords.matches("비밀번호-Passphrase", hash)).isFalse();
        assertThat(Passwords.matches("", hash)).isFalse();
    }

    @Test
    void isSlowAndSaltedAndHidesThePassword() {
        var hash = Passwords.hash("correct-horse-battery");

        assertThat(hash).startsWith("pbkdf2-sha512$210000$").doesNotContain("correct").hasSizeLessThan(300);
        assertThat(Passwords.hash("correct-horse-battery")).isNotEqualTo(hash);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "md5$1$a$b", "pbkdf2-sha512$x$AA==$AA==", "pbkdf2-sha512$99999999$AA==$AA=="})
    void trustsNoHashOfAnotherForm(String stored) {
        assertThat(Passwords.matches("anything", stored)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eleven-char", "kim.minister"})
    void refusesWhatIsTooShortOrTheUsername(String password) {
        assertThatThrownBy(() -> Passwords.require(password, "kim.minister")).isInstanceOf(InvalidRequest.class);
    }
}
