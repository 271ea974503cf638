package org.paraph.platform.once.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.platform.problem.InvalidRequest;

/** What is a key, and what makes two requests the same. */
class IdempotencyKeyTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', value = {"abc,abc", "\"abc\",abc", "\",\"", "a\"b,a\"b", "!~,!~"})
    void readsKeysInQuotesAndWithout(String header, String key) {
        assertThat(IdempotencyKey.read(header).text()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"\"", "a b", "a\tb", "열쇠", "a, b", "a\u007f"})
    void refusesWhatIsNoKey(String header) {
        assertThatThrownBy(() -> IdempotencyKey.read(header)).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void takesUpTo255Characters() {
        assertThat(IdempotencyKey.read("k".repeat(255)).text()).hasSize(255);
        assertThatThrownBy(() -> IdempotencyKey.read("k".repeat(256))).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void oneKeyOfTwoAccountsAreTwo() {
        var key = IdempotencyKey.read("abc");

        assertThat(key.record("lee")).hasSize(64).isEqualTo(IdempotencyKey.read("\"abc\"").record("lee"))
                .isNotEqualTo(key.record("kim"));
    }

    @Test
    void requestsDifferByPathQueryAndBody() {
        var one = fingerprint("/api/a?x=1", "body");

        assertThat(one).isEqualTo(fingerprint("/api/a?x=1", "body")).isNotEqualTo(fingerprint("/api/b?x=1", "body"))
                .isNotEqualTo(fingerprint("/api/a?x=2", "body")).isNotEqualTo(fingerprint("/api/a?x=1", "other"));
    }

    private static String fingerprint(String address, String body) {
        return IdempotencyKey.fingerprint("POST", URI.create(address), body.getBytes(StandardCharsets.UTF_8));
    }
}
