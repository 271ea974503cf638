package org.paraph.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.mail.PostOffice.about;
import static org.paraph.testing.Refusal.assertRefused;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paraph.directory.Actor;
import org.paraph.directory.Marking;
import org.paraph.directory.Role;
import org.paraph.negotiation.NegotiationState;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Team;
import org.paraph.worklist.FilterRounds;
import org.paraph.worklist.FilterWatchDesk;
import org.paraph.worklist.FilterWatches;
import org.paraph.worklist.InboxChoice;
import org.paraph.worklist.SavedFilter;
import org.paraph.worklist.SavedFilterDesk;
import org.paraph.worklist.WatchedFilters;
import org.paraph.worklist.Worklist;
import org.paraph.worklist.WorklistDesk;

/** Who wants to be told of a saved choice is told of each task that comes into it, once, and of nothing that is hidden. */
@ExtendWith(Bench.class)
class WatchedFilterTest {

    private final Bench bench;
    private final PostOffice post;
    private final FilterWatchDesk desk;
    private final String unit = "U" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private MailServer server;
    private Actor officer;

    WatchedFilterTest(Bench bench, FilterWatchDesk desk) {
        this.bench = bench;
        this.post = new PostOffice(bench);
        this.desk = desk;
    }

    @BeforeEach
    void open() {
        post.clear();
        server = new MailServer();
        officer = bench.staff().person(Team.LEAD, Role.TREATY_OFFICER);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void tellsOfWhatComesOnceAndOfNothingThatWasThere() {
        var there = Casework.proposed(bench);
        watch(officer, filter(officer, Map.of("box", "visible", "kind", "Task_RecordMandate"), false));
        post.wishing(officer, Delivery.AT_ONCE);
        var before = state();

        var come = Casework.proposed(bench);
        look();
        look();
        post.empty();

        assertThat(told(come)).isEqualTo(1);
        assertThat(told(there)).isZero();
        assertThat(state()).isNotEqualTo(before);
    }

    @Test
    void tellsOfATaskThatComesWithTheHours() {
        var reviewer = bench.staff().person(unit, Role.REVIEWER);
        var due = bench.clock().instant().plus(Duration.ofDays(10));
        var dossier = Casework.proposed(bench).reach(NegotiationState.INITIALLED);
        dossier.askForReview(unit, due.atOffset(ZoneOffset.UTC));
        watch(reviewer, filter(reviewer, Map.of("box", "all", "due", "week"), false));
        look();
        assertThat(wordsTo(reviewer)).isZero();

        bench.clock().set(due.minus(Duration.ofDays(6)));
        look();

        assertThat(wordsTo(reviewer)).isOne();
    }

    @Test
    void tellsNothingOfWhatThePersonHoldsOrMayNotSee() {
        var stranger = bench.staff().person(unit, Marking.UNCLASSIFIED, Role.TREATY_OFFICER);
        watch(stranger, filter(stranger, Map.of("box", "visible"), false));
        watch(officer, filter(officer, Map.of("box", "mine"), false));

        var dossier = Casework.proposed(bench);
        bench.as(officer);
        var task = bench.task(dossier.id(), "Task_RecordMandate");
        bench.bean(WorklistDesk.class).claim(task.id(), bench.bean(Worklist.class).find(task.id(), officer).orElseThrow().version());
        look();

        assertThat(wordsTo(stranger)).isZero();
        assertThat(wordsTo(officer)).isZero();
    }

    @Test
    void endsWhenThePersonWantsItAndWithTheChoiceAndOfAnothersThereIsNone() {
        var colleague = bench.staff().person(Team.LEAD, Role.TREATY_OFFICER);
        var stranger = bench.staff().person(unit, Role.TREATY_OFFICER);
        var shared = filter(officer, Map.of("box", "visible", "kind", "Task_RecordMandate"), true);
        watch(colleague, shared);
        bench.as(stranger);
        assertRefused("unknown-filter", () -> desk.watch(shared.id()));
        assertRefused("unknown-filter", () -> desk.unwatch(shared.id()));
        assertThat(watched(colleague)).containsExactly(shared.id());

        bench.as(colleague);
        desk.watch(shared.id());
        desk.unwatch(shared.id());
        desk.unwatch(shared.id());
        assertThat(watched(colleague)).isEmpty();

        desk.watch(shared.id());
        bench.as(officer);
        bench.bean(SavedFilterDesk.class).drop(shared.id());
        Casework.proposed(bench);
        look();

        assertThat(watched(colleague)).isEmpty();
        assertThat(wordsTo(colleague)).isZero();
    }

    private SavedFilter filter(Actor person, Map<String, String> choice, boolean shared) {
        bench.as(person);
        return bench.bean(SavedFilterDesk.class).save("Choice " + UUID.randomUUID(),
                InboxChoice.of(name -> Optional.ofNullable(choice.get(name))), shared);
    }

    private void watch(Actor person, SavedFilter filter) {
        bench.as(person);
        desk.watch(filter.id());
    }

    private void look() {
        bench.bean(FilterRounds.class).look();
    }

    private Set<String> watched(Actor person) {
        return bench.bean(FilterWatches.class).filtersOf(person);
    }

    private String state() {
        return bench.bean(WatchedFilters.class).state(officer);
    }

    private long told(Casework dossier) {
        var line = "- " + about(dossier).substring("Paraph: ".length()) + "저장한 조건에 해당하는 새 업무";
        return server.to(officer).stream().flatMap(letter -> MailServer.words(letter).lines()).filter(line::equals).count();
    }

    /** How many occasions of a watched choice are written down for the person. */
    private long wordsTo(Actor person) {
        return bench.inTransaction(() -> bench.bean(EntityManager.class).createQuery("select count(o) from Occasion o"
                + " where o.kind = :kind and o.addressee = :person", Long.class).setParameter("kind", MailKind.MATCHED)
                .setParameter("person", person.username()).getSingleResult());
    }
}
