package org.paraph.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sites' scripts are let in. */
class OriginsTest {

    @Test
    void allowsThoseThatAreNamedAndNoOther() {
        var origins = Origins.read(" https://app.example , http://localhost:3000,");

        assertThat(origins.allows("https://app.example")).isTrue();
        assertThat(origins.allows("http://localhost:3000")).isTrue();
        for (var other : new String[] {"https://app.example.evil", "http://app.example", "https://app.example:8443", "null", "", null}) {
            assertThat(origins.allows(other)).as("%s", other).isFalse();
        }
    }

    @Test
    void allowsNoneWhereNoneIsNamed() {
        assertThat(Origins.read("").allowed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "https://*.example", "app.example", "https://app.example/", "null", "https://App.example",
        "https://a.example, *"})
    void takesOnlyExactOrigins(String list) {
        assertThatThrownBy(() -> Origins.read(list)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PARAPH_CORS_ORIGINS");
    }
}
