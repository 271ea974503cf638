package org.paraph.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.testing.DemoParaph;

class HealthIT {

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/started", "/health/ready"})
    void tellsAnybodyThatItIsUp(String path) {
        var answer = DemoParaph.shared().anonymous().get(path).expect(200);

        assertThat(answer.json().path("status").asText()).isEqualTo("UP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/me", "/api/nothing", "/api", "/openapi", "/metrics", "/engine-rest/engine"})
    void tellsAnonymousCallersNothingElse(String path) {
        DemoParaph.shared().anonymous().get(path).expect(401);
    }
}
