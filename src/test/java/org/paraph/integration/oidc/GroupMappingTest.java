package org.paraph.integration.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paraph.directory.Marking;
import org.paraph.directory.Role;

/** What groups stand for, as an installation writes it down. */
class GroupMappingTest {

    private static final GroupMapping MAPPING = GroupMapping.of("/treaties=MOFA:TREATY_OFFICER,REGISTRAR; /auditors=:AUDITOR;"
            + " CN=Talks,OU=Trade=MOTIE:NEGOTIATOR; ");

    @Test
    void givesTheUnitAndTheRolesOfTheGroups() {
        var placement = MAPPING.of(List.of("/treaties", "/somewhere else"));

        assertThat(placement.unit()).isEqualTo("MOFA");
        assertThat(placement.roles()).containsExactlyInAnyOrder(Role.TREATY_OFFICER, Role.REGISTRAR);
        assertThat(placement.decided()).containsExactlyInAnyOrder(Role.TREATY_OFFICER, Role.REGISTRAR, Role.AUDITOR,
                Role.NEGOTIATOR);
        assertThat(placement.clearance()).isNull();
    }

    @Test
    void takesTheUnitThatIsWrittenFirstAndAllRoles() {
        var placement = MAPPING.of(List.of("CN=Talks,OU=Trade", "/auditors", "/treaties"));

        assertThat(placement.unit()).isEqualTo("MOFA");
        assertThat(placement.roles()).contains(Role.NEGOTIATOR, Role.AUDITOR, Role.REGISTRAR);
    }

    @Test
    void leavesTheUnitToTheDirectoryWhereNoGroupNamesOne() {
        assertThat(MAPPING.of(List.of()).unit()).isNull();
        assertThat(MAPPING.of(List.of("/auditors")).unit()).isNull();
        assertThat(MAPPING.of(List.of("/Treaties", "treaties")).roles()).isEmpty();
    }

    @Test
    void decidesOnClearanceOnlyWhereAGroupIsSaidToClear() {
        var mapping = GroupMapping.of("/a=::CONFIDENTIAL;/b=MOFA::SECRET;/c=:REVIEWER");

        assertThat(mapping.of(List.of("/a", "/b")).clearance()).isEqualTo(Marking.SECRET);
        assertThat(mapping.of(List.of("/c")).clearance()).isEqualTo(Marking.UNCLASSIFIED);
        assertThat(GroupMapping.of("").of(List.of("/a")).clearance()).isNull();
        assertThat(GroupMapping.of("").of(List.of("/a")).decided()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"/treaties | GROUP=UNIT:ROLE", "=MOFA:REVIEWER | GROUP=UNIT:ROLE",
        "/a=mofa:REVIEWER | no code of a unit", "/a=MOFA:MINISTER | MINISTER is none of", "/a=MOFA:reviewer | reviewer is none of",
        "/a=:REVIEWER:COSMIC | COSMIC is none of", "/a=MOFA:REVIEWER:SECRET:X | GROUP=UNIT:ROLE", "/a= | stands for nothing",
        "/a=: | stands for nothing", "/a=:AUDITOR;/a=MOFA | twice", "/a=:AUDITOR: | is none of"})
    void refusesWhatIsNotWrittenAsItShouldBe(String setting, String words) {
        assertThatThrownBy(() -> GroupMapping.of(setting)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(words);
    }
}
