package org.paraph.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;
import org.paraph.platform.problem.InvalidRequest;

class AccountKindTest {

    private static final Unit UNIT = new Unit(
            new UnitEntry("MOIS", "Interior", "행정안전부", "行政安全部", "KOR"), Instant.EPOCH);

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyPeopleHoldRolesThatTakeAJudgementOrArePartOfWhatIsKeptApart(Role role) {
        var entry = new PersonEntry("gazette", "Gazette", "MOIS", Marking.UNCLASSIFIED, Set.of(role));

        assertThatCode(() -> new Person(entry, UNIT, "hash", Instant.EPOCH)).doesNotThrowAnyException();
        switch (role) {
            case MEETING_SECRETARY, AUDITOR, ADMINISTRATOR ->
                assertThat(Person.program(entry, UNIT, Instant.EPOCH).roles()).containsExactly(role);
            default -> assertThatThrownBy(() -> Person.program(entry, UNIT, Instant.EPOCH)).isInstanceOf(InvalidRequest.class);
        }
    }

    @Test
    void aProgramHasNoPassword() {
        var program = Person.program(new PersonEntry("gazette", "Gazette", "MOIS", Marking.UNCLASSIFIED, Set.of()), UNIT,
                Instant.EPOCH);

        assertThat(program.isProgram()).isTrue();
        assertThat(Passwords.matches("none", program.passwordHash())).isFalse();
        assertThat(Passwords.matches("", program.passwordHash())).isFalse();
    }
}
