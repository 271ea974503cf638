package org.paraph.integration.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paraph.platform.security.SignInUnavailable;
import org.paraph.testing.HandClock;

/** What a provider tells of itself, while it is there and while it is not. */
class ProviderTest {

    private HttpServer server;
    private String document;
    private int status = 200;
    private int asked;
    private HandClock clock;
    private Provider provider;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/realm/.well-known/openid-configuration", exchange -> {
            asked++;
            var body = document.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        clock = new HandClock(Issuer.NOW);
        document = document(issuer(), "https://login.example.org/token");
        provider = new Provider(OpenIdSettingsTest.with(Map.of("oidc.issuer", issuer())), new ProviderHttp(), clock);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void isAskedOnceAnHour() {
        assertThat(provider.metadata().token()).hasToString("https://login.example.org/token");
        provider.metadata();
        assertThat(asked).isEqualTo(1);

        clock.advance(Provider.FRESH);
        provider.metadata();
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void staysAsItWasWhileItIsAway() {
        provider.metadata();
        status = 503;
        clock.advance(Provider.FRESH);

        assertThat(provider.metadata().token()).hasToString("https://login.example.org/token");
    }

    @Test
    void isLeftAloneForAWhileWhereItDoesNotAnswer() {
        status = 500;
        assertThatThrownBy(provider::metadata).isInstanceOf(SignInUnavailable.class);
        assertThatThrownBy(provider::metadata).isInstanceOf(SignInUnavailable.class);
        assertThat(asked).isEqualTo(1);

        status = 200;
        clock.advance(Duration.ofSeconds(10));
        assertThat(provider.metadata().namesItself()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"https://elsewhere.example.org, https://login.example.org/token", "'', http://login.example.org/token",
        "'', ftp://login.example.org/token", "'', ''"})
    void isNotBelievedWhereItIsAnotherOneOrLeadsAstray(String issuer, String token) {
        document = document(issuer.isEmpty() ? issuer() : issuer, token);

        assertThatThrownBy(provider::metadata).isInstanceOf(SignInUnavailable.class);
    }

    private String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/realm";
    }

    private static String document(String issuer, String token) {
        return """
                {"issuer": "%s", "jwks_uri": "https://login.example.org/keys", "token_endpoint": "%s",
                 "authorization_endpoint": "https://login.example.org/authorize",
                 "authorization_response_iss_parameter_supported": true}""".formatted(issuer, token);
    }
}
