package org.paraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paraph.administration.operations.DossierNames;
import org.paraph.directory.Actor;
import org.paraph.directory.Role;
import org.paraph.engine.ProcessHistory;
import org.paraph.engine.models.ProcessVersions;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationFilter;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.Negotiations;
import org.paraph.negotiation.Participant;
import org.paraph.negotiation.Stay;

import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.SettableClock;
import org.paraph.worklist.Worklist;
import org.paraph.worklist.WorklistFilter;

/** What is listed is asked for at once: the database is sent as many statements for a long list as for a short one. */
@ExtendWith(Bench.class)
class ListsProcessTest {

    private static final int FEW = 2;
    private static final int MANY = 7;

    private final Bench bench;

    ListsProcessTest(Bench bench) {
        this.bench = bench;
    }

    /** A list of so many things, with all that a line of it shows. */
    @FunctionalInterface
    interface Listed {

        void read(Bench bench, Actor reader, List<String> dossiers);
    }

    static Stream<Named<Listed>> lists() {
        return Stream.of(
                Named.of("dossiers", (bench, reader, dossiers) -> {
                    var negotiations = bench.bean(Negotiations.class);
                    var listed = negotiations.list(new NegotiationFilter(Set.of(), null, null, null, null, dossiers.size()), reader);
                    assertThat(listed).hasSize(dossiers.size()).allSatisfy(ListsProcessTest::show);
                    assertThat(negotiations.parties(listed)).hasSize(dossiers.size())
                            .allSatisfy((dossier, codes) -> assertThat(codes).startsWith("KOR").hasSizeGreaterThan(1));
                }),
                Named.of("tasks", (bench, reader, dossiers) -> assertThat(bench.bean(Worklist.class)
                        .list(new WorklistFilter(WorklistFilter.Box.VISIBLE, null, null, null, null, WorklistFilter.Sort.CREATED, null,
                                dossiers.size()), reader)).hasSize(dossiers.size())
                        .allSatisfy(entry -> assertThat(entry.item().candidates()).isNotEmpty())),
                Named.of("numbers of tasks", (bench, reader, dossiers) -> assertThat(bench.bean(Worklist.class)
                        .counts(Set.copyOf(dossiers), reader)).hasSize(dossiers.size())
                        .allSatisfy((dossier, count) -> assertThat(count.open()).isPositive())),
                Named.of("references", (bench, reader, dossiers) -> {
                    var references = bench.as(reader).bean(DossierNames.class).of(dossiers.stream());
                    assertThat(dossiers).allSatisfy(dossier -> assertThat(references.apply(dossier)).isPresent());
                }));
    }

    private static void show(Negotiation dossier) {
        assertThat(dossier.attemptNumber()).isPositive();
        assertThat(dossier.suspensions()).isEmpty();
        assertThat(Stay.of(dossier, LocalDate.ofInstant(SettableClock.START, ZoneOffset.UTC))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aLongListTakesAsManyStatementsAsAShortOne(Listed list) {
        var dossiers = IntStream.range(0, MANY).mapToObj(each -> Casework.proposed(bench).id()).toList();
        var reader = bench.staff().person("LISTS", Role.CHIEF_NEGOTIATOR);
        bench.inTransaction(() -> dossiers.forEach(dossier -> bench.bean(Negotiations.class).byId(dossier)
                .admit(Participant.person(reader.username()))));

        assertThat(statements(() -> list.read(bench, reader, dossiers)))
                .isEqualTo(statements(() -> list.read(bench, reader, dossiers.subList(0, FEW)))).isPositive();
    }

    @Test
    void theCourseOfALongProcedureTakesAsManyStatementsAsThatOfAShortOne() {
        var begun = Casework.proposed(bench);
        var advanced = Casework.proposed(bench).reach(NegotiationState.SIGNED);
        var history = bench.bean(ProcessHistory.class);
        Consumer<Casework> told = dossier -> assertThat(history.runs(dossier.id())).isNotEmpty()
                .anySatisfy(run -> assertThat(run.passed()).isNotEmpty());

        assertThat(history.runs(advanced.id())).hasSizeGreaterThan(history.runs(begun.id()).size() + 1);
        assertThat(statements(() -> told.accept(advanced))).isEqualTo(statements(() -> told.accept(begun))).isPositive();
    }

    @Test
    void theVersionsInForceAreNotCountedOneByOne() {
        var versions = bench.bean(ProcessVersions.class);
        var listed = versions.versions();

        assertThat(listed.stream().map(each -> each.processId()).collect(Collectors.toSet())).hasSizeGreaterThan(10);
        assertThat(statements(versions::versions)).isBetween(1L, 5L);
    }

    private long statements(Runnable work) {
        return bench.statements(work);
    }
}
