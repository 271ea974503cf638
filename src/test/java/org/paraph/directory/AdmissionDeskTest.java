package org.paraph.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.testing.Refusal.assertRefused;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paraph.audit.AuditEntry;
import org.paraph.audit.AuditTrail;
import org.paraph.testing.bench.Bench;

/** People for whom an identity provider vouches: who comes in, and what they hold from then on. */
@ExtendWith(Bench.class)
class AdmissionDeskTest {

    private static final String PROVIDER = "https://login.example.org";
    private static final Set<Role> DECIDED = Set.of(Role.TREATY_OFFICER, Role.AUDITOR);
    private static final Placement NOWHERE = new Placement(null, Set.of(), DECIDED, null);

    private final Bench bench;
    private final AdmissionDesk desk;
    private final People people;

    AdmissionDeskTest(Bench bench, AdmissionDesk desk, People people) {
        this.bench = bench;
        this.desk = desk;
        this.people = people;
    }

    @BeforeEach
    void foundUnits() {
        bench.staff().person("ADM-A");
        bench.staff().person("ADM-B");
    }

    @Test
    void aStrangerStaysOutUnlessNewPeopleAreWelcome() {
        var stranger = name();

        assertRefused("admission-unknown", () -> desk.admit(vouched(stranger, placed("ADM-A")), false));
        assertRefused("admission-unknown", () -> desk.admit(vouched("No Username", placed("ADM-A")), true));
        assertRefused("admission-without-unit", () -> desk.admit(vouched(stranger, NOWHERE), true));
        assertRefused("admission-without-unit", () -> desk.admit(vouched(stranger, placed("ADM-GONE")), true));
        assertThat(people.findByUsername(stranger)).isEmpty();
    }

    @Test
    void whoIsNewHasTheLowestClearanceAndAPasswordThatNobodyKnows() {
        var newcomer = desk.admit(vouched(name(), placed("ADM-A")), true);

        assertThat(newcomer.clearance()).isEqualTo(Marking.UNCLASSIFIED);
        assertThat(newcomer.unit().code()).isEqualTo("ADM-A");
        assertThat(newcomer.roles()).containsExactly(Role.TREATY_OFFICER);
        assertThat(newcomer.name()).isEqualTo("Somebody New");
        assertThat(Passwords.matches("none", newcomer.passwordHash())).isFalse();
        assertThat(trail(newcomer.username())).hasSize(1).allSatisfy(entry -> {
            assertThat(entry.actor()).isEqualTo("system");
            assertThat(entry.action()).isEqualTo("directory.add-person");
        });
    }

    @Test
    void onlyWhatTheProviderDecidesOnChanges() {
        var username = bench.staff().person("ADM-A", Role.AUDITOR, Role.REGISTRAR).username();

        var moved = desk.admit(vouched(username, placed("ADM-B")), false);

        assertThat(moved.roles()).containsExactlyInAnyOrder(Role.TREATY_OFFICER, Role.REGISTRAR);
        assertThat(moved.unit().code()).isEqualTo("ADM-B");
        assertThat(moved.clearance()).isEqualTo(Marking.SECRET);
        assertThat(moved.name()).isNotEqualTo("Somebody New");
        assertThat(desk.admit(vouched(username, NOWHERE), false).roles()).containsExactly(Role.REGISTRAR);
        assertThat(people.byUsername(username).unit().code()).isEqualTo("ADM-B");
    }

    @Test
    void clearanceIsTakenOverWhereTheProviderDecidesOnIt() {
        var username = bench.staff().person("ADM-A").username();

        desk.admit(vouched(username, new Placement(null, Set.of(), Set.of(), Marking.RESTRICTED)), false);

        assertThat(people.byUsername(username).clearance()).isEqualTo(Marking.RESTRICTED);
    }

    @Test
    void whatChangesStandsInTheTrailAndWhatDoesNotLeavesNoTrace() {
        var username = bench.staff().person("ADM-A").username();
        desk.admit(vouched(username, placed("ADM-A")), false);
        desk.admit(vouched(username, placed("ADM-A")), false);

        assertThat(trail(username)).filteredOn(entry -> entry.action().equals("directory.change-person")).hasSize(1)
                .allSatisfy(entry -> {
                    assertThat(entry.actor()).isEqualTo("system");
                    assertThat(entry.after()).contains(PROVIDER, "TREATY_OFFICER");
                });
    }

    @Test
    void whoWasDeactivatedStaysOut() {
        var username = bench.staff().person("ADM-A").username();
        bench.as(bench.staff().person("ADM-B", Role.ADMINISTRATOR));
        bench.bean(DirectoryDesk.class).deactivate(username, people.byUsername(username).version());

        assertRefused("admission-inactive", () -> desk.admit(vouched(username, placed("ADM-B")), true));
        assertThat(people.byUsername(username).unit().code()).isEqualTo("ADM-A");
    }

    private List<AuditEntry> trail(String username) {
        return bench.bean(AuditTrail.class).latest(AuditEntry.GENERAL, Long.MAX_VALUE, null, "", 200).stream()
                .filter(entry -> ("person:" + username).equals(entry.subject())).toList();
    }

    private static Placement placed(String unit) {
        return new Placement(unit, Set.of(Role.TREATY_OFFICER), DECIDED, null);
    }

    private static VouchedPerson vouched(String username, Placement placement) {
        return new VouchedPerson(username, "Somebody New", placement, PROVIDER);
    }

    private static String name() {
        return "v" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }
}
