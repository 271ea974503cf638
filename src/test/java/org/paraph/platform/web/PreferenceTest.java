package org.paraph.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PreferenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"return=minimal", "Return = Minimal", "respond-async, return=minimal; foo=bar", "return=\"minimal\"",
        "return=minimal, return=representation", "wait=10,return=minimal"})
    void asksForLittle(String header) {
        assertThat(Preference.isMinimal(header)).isTrue();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"return=representation", "return=representation, return=minimal", "minimal", "return", ",;=", "xreturn=minimal",
        "foo; return=minimal"})
    void asksForTheUsual(String header) {
        assertThat(Preference.isMinimal(header)).isFalse();
    }
}
