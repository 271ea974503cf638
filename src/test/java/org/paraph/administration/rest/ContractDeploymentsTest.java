package org.paraph.administration.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractDeploymentsTest {

    @ParameterizedTest
    @CsvSource({"Paraph 1.0, Paraph 1.0, true", "%, Paraph, true", "P%h, Paraph, true", "_araph, Paraph, true", "%a%a%, Paraph, true",
        "Par, Paraph, false", "%x%, Paraph, false", "_, Paraph, false", "Paraph_, Paraph, false", "%%%h, Paraph, true",
        "P.*h, Paraph, false", "'', Paraph, false", "%, '', true", "%ab, aab, true", "%ab%, aaba, true"})
    void likenessIsThatOfSql(String pattern, String value, boolean like) {
        assertThat(ContractDeployments.isLike(pattern, value)).isEqualTo(like);
    }

    @Test
    void aPatternMadeToTakeForEverDoesNot() {
        assertThat(ContractDeployments.isLike("%a".repeat(2000) + "b", "a".repeat(5000))).isFalse();
        assertThat(ContractDeployments.isLike(null, "anything")).isTrue();
    }
}
