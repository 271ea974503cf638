package org.paraph.integration.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an installation says of its OpenID provider, soundly or not. */
class OpenIdSettingsTest {

    private static final Map<String, String> SOUND = Map.of("oidc.issuer", "https://login.example.org/realms/state",
            "oidc.client-id", "paraph", "oidc.client-secret", "secret", "base-url", "https://paraph.example.org/");

    @Test
    void trustsNobodyUnlessToldTo() {
        var settings = with(Map.of());

        settings.requireSound();
        assertThat(settings.isOn()).isFalse();
        assertThat(settings.signsPeopleIn()).isFalse();
        assertThat(settings.acceptsTokens()).isFalse();
    }

    @Test
    void signsPeopleInWithAClientAndAcceptsTokensWithAnAudience() {
        assertThat(with(SOUND).signsPeopleIn()).isTrue();
        assertThat(with(SOUND).acceptsTokens()).isFalse();

        var api = with(Map.of("oidc.issuer", "https://login.example.org", "oidc.audience", "paraph"));
        api.requireSound();
        assertThat(api.signsPeopleIn()).isFalse();
        assertThat(api.acceptsTokens()).isTrue();
    }

    @Test
    void fillsInWhatIsUsual() {
        var settings = with(SOUND);

        settings.requireSound();
        assertThat(settings.name()).isEqualTo("login.example.org");
        assertThat(settings.usernameClaim()).isEqualTo("preferred_username");
        assertThat(settings.groupsClaim()).isEqualTo("groups");
        assertThat(settings.scopePrefix()).isEqualTo("paraph.");
        assertThat(settings.session()).isEqualTo(Duration.ofHours(10));
        assertThat(settings.provisions()).isFalse();
        assertThat(settings.isSecure()).isTrue();
        assertThat(settings.here(CodeFlow.CALLBACK)).isEqualTo("https://paraph.example.org/sign-in/openid/callback");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "oidc.issuer | http://login.example.org | PARAPH_OIDC_ISSUER",
        "oidc.issuer | login.example.org | PARAPH_OIDC_ISSUER",
        "oidc.issuer | https://login.example.org/?realm=x | PARAPH_OIDC_ISSUER",
        "oidc.issuer | https://user@login.example.org/ | PARAPH_OIDC_ISSUER",
        "oidc.issuer | https://127.0.0.1.example.org:x/ | PARAPH_OIDC_ISSUER",
        "oidc.issuer | '' | PARAPH_OIDC_CLIENT_ID without PARAPH_OIDC_ISSUER",
        "oidc.client-id | '' | PARAPH_OIDC_ISSUER needs",
        "oidc.client-secret | '' | PARAPH_OIDC_CLIENT_SECRET",
        "base-url | '' | PARAPH_BASE_URL",
        "base-url | http://paraph.example.org | PARAPH_BASE_URL",
        "oidc.scopes | profile | PARAPH_OIDC_SCOPES",
        "oidc.session | ten hours | PARAPH_OIDC_SESSION",
        "oidc.session | PT10S | PARAPH_OIDC_SESSION",
        "oidc.provision | yes | PARAPH_OIDC_PROVISION",
        "oidc.scope-prefix | a b | PARAPH_OIDC_SCOPE_PREFIX",
        "oidc.groups | /treaties | PARAPH_OIDC_GROUPS"})
    void refusesWhatMakesNoSenseAndSaysWhich(String name, String value, String words) {
        var settings = new LinkedHashMap<>(SOUND);
        settings.put(name, value);

        assertThatThrownBy(() -> with(settings).requireSound()).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(words);
    }

    @ParameterizedTest
    @CsvSource({"http://127.0.0.1:8180/realms/x", "http://localhost:8180/realms/x", "http://[::1]:8180/realms/x"})
    void doesWithoutHttpsOnThisMachineItself(String issuer) {
        var settings = new LinkedHashMap<>(SOUND);
        settings.put("oidc.issuer", issuer);

        assertThatCode(() -> with(settings).requireSound()).doesNotThrowAnyException();
    }

    static OpenIdSettings with(Map<String, String> given) {
        return new OpenIdSettings(name -> Optional.ofNullable(given.get(name)));
    }
}
