package org.paraph.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.testing.EmbeddedPostgres;
import org.paraph.testing.RunningParaph;
import org.paraph.testing.SharedParaph;

class HealthIT {

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/started", "/health/ready"})
    void tellsAnybodyThatItIsUp(String path) {
        var answer = SharedParaph.anonymous().get(path).expect(200);

        assertThat(answer.json().path("status").asText()).isEqualTo("UP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/me", "/api/nothing", "/api", "/openapi", "/metrics", "/engine-rest/engine"})
    void tellsAnonymousCallersNothingElse(String path) {
        SharedParaph.anonymous().get(path).expect(401);
    }

    @Test
    void startsOnPostgresAndAgainAfterBeingStoppedAndKilled() {
        try (var paraph = RunningParaph.prepare().database(EmbeddedPostgres.freshDatabase()).start()) {
            paraph.stop();
            paraph.restart();
            paraph.kill();
            paraph.restart();

            paraph.http().get("/health/ready").expect(200);
        }
    }
}
