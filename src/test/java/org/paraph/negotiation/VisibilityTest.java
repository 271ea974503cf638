package org.paraph.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.paraph.directory.Actor;
import org.paraph.directory.Marking;
import org.paraph.directory.Role;
import org.paraph.testing.Days;
import org.paraph.testing.Dossiers;
import org.paraph.testing.MigratedDatabase;

/**
 * That the explanation of who sees a dossier says what the queries do: for every marking, every clearance, every way of being on
 * the dossier or not, every role, and people in service or not.
 */
class VisibilityTest {

    private static final String LEAD = "MOFA";
    private static final String UNIT = "MOTIE";
    private static final List<Set<Participant>> ADMITTED = List.of(Set.of(), Set.of(Participant.person("asked")),
            Set.of(Participant.unit(UNIT)), Set.of(Participant.person("asked"), Participant.unit(UNIT)),
            Set.of(Participant.person("other"), Participant.unit("MOJ")),
            Set.of(Participant.person(UNIT), Participant.unit("ASKED")));

    private static final MigratedDatabase DATABASE = MigratedDatabase.h2();
    private static final List<Negotiation> DOSSIERS = new ArrayList<>();
    private static EntityManager entities;
    private static Negotiations negotiations;

    @BeforeAll
    static void fill() {
        entities = DATABASE.entities().createEntityManager();
        negotiations = new Negotiations(entities);
        entities.getTransaction().begin();
        for (Marking marking : Marking.values()) {
            for (var admitted : ADMITTED) {
                var reference = "KOR-JPN-2026-%03d".formatted(DOSSIERS.size() + 1);
                var dossier = Negotiation.propose(reference, new Particulars("A secret title", "On something", LEAD,
                        null, marking), List.of(new Party("KOR", "Korea"), new Party("JPN", "Japan")), "KOR",
                        Days.on(Dossiers.DAY), "proposer");
                admitted.forEach(one -> dossier.admit(new Participant(one.kind(), one.code())));
                negotiations.add(dossier);
                DOSSIERS.add(dossier);
            }
        }
        entities.getTransaction().commit();
        entities.clear();
    }

    @AfterAll
    static void close() throws Exception {
        entities.close();
        DATABASE.close();
    }

    @Test
    void theVerdictIsThatOfTheQueries() {
        var verdicts = new ArrayList<Boolean>();

        for (var dossier : DOSSIERS) {
            for (var person : people()) {
                boolean found = negotiations.find(dossier.reference(), person).isPresent();
                for (boolean active : List.of(true, false)) {
                    for (boolean standsIn : List.of(true, false)) {
                        var told = Visibility.whole(person, active, standsIn, dossier);
                        assertThat(told.sees()).as("%s %s %s", person, dossier.reference(), active).isEqualTo(active && found);
                        assertThat(told.sees()).isEqualTo(told.rules().stream()
                                .noneMatch(rule -> rule.outcome() == Visibility.Outcome.UNMET));
                        verdicts.add(told.sees());
                    }
                }
            }
        }
        assertThat(verdicts).hasSizeGreaterThan(10_000).contains(true, false);
    }

    @Test
    void oneDossierThatIsLookedAtIsSeenByThoseWhoseListsHaveIt() {
        for (var person : people()) {
            var listed = negotiations.visibleIds(person);
            var among = negotiations.visibleAmong(Set.of(DOSSIERS.get(0).id(), DOSSIERS.get(2).id()), person);
            for (var dossier : DOSSIERS) {
                boolean found = negotiations.find(dossier.id(), person).isPresent();
                assertThat(listed.contains(dossier.id())).as("%s %s", person, dossier.reference()).isEqualTo(found);
                assertThat(negotiations.find(dossier.reference(), person).isPresent()).isEqualTo(found);
                assertThat(!among.contains(dossier.id()) || found).isTrue();
            }
            assertThat(among.contains(DOSSIERS.get(2).id())).isEqualTo(listed.contains(DOSSIERS.get(2).id()));
        }
    }

    @Test
    void whatIsToldToOutsidersNeverContradictsTheQueries() {
        for (var dossier : DOSSIERS) {
            for (var person : people()) {
                boolean found = negotiations.find(dossier.id(), person).isPresent();
                var told = Visibility.guarded(person, true, false, Optional.of(dossier));
                if (told.sees() == null) {
                    assertThat(person.has(Role.AUDITOR) && !dossier.concerns(person)).isTrue();
                } else {
                    assertThat(told.sees()).as("%s %s", person, dossier.reference()).isEqualTo(found);
                }
            }
        }
    }

    @Test
    void aDossierThatThePersonIsNotOnLooksLikeOneThatDoesNotExist() {
        for (var dossier : DOSSIERS) {
            for (var person : people()) {
                if (!dossier.concerns(person)) {
                    assertThat(Visibility.guarded(person, true, true, Optional.of(dossier)))
                            .isEqualTo(Visibility.guarded(person, true, true, Optional.empty()));
                }
            }
        }
    }

    @Test
    void outsidersAreNotToldWhichUnitLeads() {
        for (var dossier : DOSSIERS) {
            for (var person : people()) {
                assertThat(Visibility.guarded(person, true, false, Optional.of(dossier)).rules())
                        .noneMatch(rule -> rule.ways().contains(Visibility.Way.LEAD_UNIT));
            }
        }
    }

    private static List<Actor> people() {
        var people = new ArrayList<Actor>();
        for (Marking clearance : Marking.values()) {
            for (String unit : List.of(LEAD, UNIT, "MOE")) {
                people.add(new Actor("asked", "Asked", unit, clearance, Set.of()));
                for (Role role : Role.values()) {
                    people.add(new Actor("asked", "Asked", unit, clearance, Set.of(role)));
                }
                people.add(new Actor("asked", "Asked", unit, clearance, Set.of(Role.values())));
            }
        }
        return people;
    }
}
