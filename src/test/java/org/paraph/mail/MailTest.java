package org.paraph.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.mail.MailServer.subject;
import static org.paraph.mail.MailServer.words;
import static org.paraph.mail.PostOffice.about;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paraph.directory.Actor;
import org.paraph.directory.DirectoryDesk;
import org.paraph.directory.Marking;
import org.paraph.directory.OwnSettingsDesk;
import org.paraph.directory.OwnSettingsRequest;
import org.paraph.directory.People;
import org.paraph.directory.PersonEntry;
import org.paraph.directory.Role;
import org.paraph.directory.Substitution;
import org.paraph.directory.SubstitutionDesk;
import org.paraph.directory.SubstitutionEntry;
import org.paraph.engine.WorkflowEngine;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Casework;
import org.paraph.testing.bench.Team;
import org.paraph.testing.bench.TextWork;
import org.paraph.text.drafting.CommentDesk;
import org.paraph.text.drafting.CommentRequest;
import org.paraph.worklist.DelegationDesk;
import org.paraph.worklist.TaskCommentDesk;
import org.paraph.worklist.UrgencyDesk;
import org.paraph.worklist.Worklist;
import org.paraph.worklist.WorklistDesk;

/** Who is told of what, in which words: whom it concerns and who may know of it, and nothing that is classified. */
@ExtendWith(Bench.class)
class MailTest {

    private final Bench bench;
    private final PostOffice post;
    private final Team team;
    private MailServer server;
    private Actor officer;

    MailTest(Bench bench) {
        this.bench = bench;
        this.post = new PostOffice(bench);
        this.team = Team.of(bench);
    }

    @BeforeEach
    void open() {
        post.clear();
        server = new MailServer();
        officer = post.wishing(bench.staff().person(Team.LEAD, Role.TREATY_OFFICER), Delivery.AT_ONCE);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"en, a new task, This waits for you in Paraph:", "ko, 새 업무, Paraph에서 확인하실 사항입니다.",
        "ja, 新しいタスク, Paraphでご確認いただく事項は次のとおりです。"})
    void aLetterIsInTheReadersLanguageAndNamesReferenceAndKindAndNothingElse(String language, String kind, String greeting) {
        bench.as(officer);
        bench.bean(OwnSettingsDesk.class).choose(new OwnSettingsRequest(language, null, true), 0);

        var dossier = Casework.proposed(bench);
        post.empty();

        assertThat(server.to(officer)).hasSize(1);
        var letter = server.to(officer).get(0);
        var task = bench.bean(WorkflowEngine.class).openTasks(dossier.id()).get(0);
        assertThat(subject(letter)).isEqualTo(about(dossier) + kind);
        assertThat(words(letter)).startsWith(greeting + "\n\n- " + about(dossier).substring("Paraph: ".length()) + kind
                + "\n  " + MailServer.PAGES + "/tasks/" + task.id() + "\n\n").endsWith("\n  " + MailServer.PAGES + "/settings/mail");
        assertThat(words(letter).lines()).hasSize(7);
        assertThat(words(letter)).doesNotContain(dossier.<String>read(each -> each.particulars().title()))
                .doesNotContain(team.drafter().name());
    }

    @Test
    void whoHasChosenNoLanguageIsWrittenToInThatOfTheHomeParty() {
        var dossier = Casework.proposed(bench);

        post.empty();

        assertThat(server.subjectsTo(officer)).containsExactly(about(dossier) + "새 업무");
    }

    @Test
    void whoWantsNothingIsToldNothingNorIsWhoDoesNotSeeTheDossierOrHasBroughtItAbout() {
        var quiet = post.wishing(bench.staff().person(Team.LEAD, Role.TREATY_OFFICER), Delivery.NONE);
        var stranger = post.wishing(bench.staff().person("STRANGE", Role.TREATY_OFFICER), Delivery.AT_ONCE);
        var uncleared = post.wishing(bench.staff().person(Team.LEAD, Marking.UNCLASSIFIED, Role.TREATY_OFFICER),
                Delivery.AT_ONCE);
        var proposer = post.wishing(bench.staff().person(Team.LEAD, Role.TREATY_OFFICER), Delivery.AT_ONCE);

        Casework.proposedBy(proposer, bench);
        post.empty();

        assertThat(server.to(officer)).hasSize(1);
        for (Actor person : new Actor[] {quiet, stranger, uncleared, proposer}) {
            assertThat(server.to(person)).as(person.name()).isEmpty();
        }
    }

    @Test
    void whoMayNotKnowAnyMoreWhenTheLetterGoesOutIsNotTold() {
        var left = post.wishing(bench.staff().person(Team.LEAD, Role.TREATY_OFFICER), Delivery.DAILY);
        var moved = post.wishing(bench.staff().person(Team.LEAD, Role.TREATY_OFFICER), Delivery.DAILY);
        post.wishing(officer, Delivery.DAILY);
        Casework.proposed(bench);
        post.empty();

        bench.as(bench.staff().person(Team.LEAD, Role.ADMINISTRATOR));
        var directory = bench.bean(DirectoryDesk.class);
        directory.deactivate(left.username(), version(left));
        bench.staff().person("ELSEWHERE");
        directory.change(new PersonEntry(moved.username(), moved.name(), "ELSEWHERE", moved.clearance(), moved.roles()),
                version(moved));
        post.emptyAfter(Duration.ofDays(1));

        assertThat(server.to(officer)).hasSize(1);
        assertThat(server.to(left)).isEmpty();
        assertThat(server.to(moved)).isEmpty();
    }

    @Test
    void whoStandsInIsToldAsLongAsThatLasts() {
        var substitute = post.wishing(bench.staff().person(Team.LEAD), Delivery.AT_ONCE);
        var outsider = post.wishing(bench.staff().person("STRANGE"), Delivery.AT_ONCE);
        var substitution = appoint(substitute);
        appoint(outsider);

        Casework.proposed(bench);
        post.empty();

        assertThat(server.to(officer)).hasSize(1);
        assertThat(server.to(substitute)).hasSize(1);
        assertThat(server.to(outsider)).isEmpty();

        bench.as(officer);
        bench.bean(SubstitutionDesk.class).revoke(substitution.id(), substitution.version());
        Casework.proposed(bench);
        post.empty();

        assertThat(server.to(officer)).hasSize(2);
        assertThat(server.to(substitute)).hasSize(1);
    }

    @Test
    void aTaskThatIsDoneOrTakenBeforeTheLetterGoesOutIsNotTold() {
        post.wishing(officer, Delivery.DAILY);
        var done = Casework.proposed(bench);
        var taken = Casework.proposed(bench);
        var left = Casework.proposed(bench);
        post.empty();

        done.grantMandate();
        claim(taken, team.officer());
        post.emptyAfter(Duration.ofDays(1));

        assertThat(server.subjectsTo(officer)).containsExactly(about(left) + "새 업무");
    }

    @Test
    void whoIsHandedATaskIsToldThoughItIsNotNew() {
        var dossier = Casework.proposed(bench);
        post.empty();
        var successor = post.wishing(bench.staff().person(Team.LEAD, Role.TREATY_OFFICER), Delivery.AT_ONCE);
        claim(dossier, officer);
        post.empty();
        assertThat(server.to(officer)).hasSize(1);

        bench.as(officer);
        var task = bench.bean(WorkflowEngine.class).openTasks(dossier.id()).get(0).id();
        bench.bean(WorklistDesk.class).reassign(task, item(task), successor.username(), "Leave");
        post.empty();

        assertThat(server.subjectsTo(successor)).containsExactly(about(dossier) + "새 업무");
        assertThat(server.to(officer)).hasSize(1);
    }

    @Test
    void whoIsAskedToPrepareATaskIsToldAndSoIsWhoHasItBack() {
        var dossier = Casework.proposed(bench);
        var colleague = post.wishing(bench.staff().person(Team.LEAD, Role.NEGOTIATOR), Delivery.AT_ONCE);
        var late = post.wishing(bench.staff().person(Team.LEAD, Role.NEGOTIATOR), Delivery.DAILY);
        claim(dossier, officer);
        post.empty();
        var task = bench.bean(WorkflowEngine.class).openTasks(dossier.id()).get(0).id();
        var desk = bench.bean(DelegationDesk.class);

        bench.as(officer);
        desk.delegate(task, item(task), late.username(), "A table");
        post.empty();
        desk.recall(task, item(task));
        desk.delegate(task, item(task), colleague.username(), "A table");
        post.empty();
        bench.as(colleague);
        desk.resolve(task, item(task), "Here it is");
        post.emptyAfter(Duration.ofDays(1));

        assertThat(server.subjectsTo(colleague)).containsExactly(about(dossier) + "준비를 요청받은 업무");
        assertThat(server.subjectsTo(officer)).last().isEqualTo(about(dossier) + "요청한 준비의 결과");
        assertThat(server.to(late)).isEmpty();
    }

    @Test
    void whoHoldsATaskIsRemindedOfItAtTheMomentThatWasChosenLast() {
        var dossier = Casework.proposed(bench);
        claim(dossier, officer);
        post.empty();
        int before = server.to(officer).size();
        var task = bench.bean(WorkflowEngine.class).openTasks(dossier.id()).get(0).id();
        var desk = bench.bean(UrgencyDesk.class);
        var now = bench.clock().instant();

        desk.followUp(task, item(task), now.plus(Duration.ofHours(2)), false);
        desk.followUp(task, item(task), now.plus(Duration.ofHours(5)), true);
        post.emptyAfter(Duration.ofHours(3));
        assertThat(server.to(officer)).hasSize(before);
        post.emptyAfter(Duration.ofHours(3));

        assertThat(server.subjectsTo(officer)).hasSize(before + 1).last().isEqualTo(about(dossier) + "알림 시각이 된 업무");
    }

    @Test
    void whoIsNamedInACommentOnATaskIsToldAndLedToTheTask() {
        var stranger = post.wishing(bench.staff().person("STRANGE"), Delivery.AT_ONCE);
        var dossier = Casework.proposed(bench);
        post.empty();
        int before = server.to(officer).size();
        var task = bench.bean(WorkflowEngine.class).openTasks(dossier.id()).get(0).id();

        bench.as(bench.staff().person(Team.LEAD, Role.TREATY_OFFICER));
        var desk = bench.bean(TaskCommentDesk.class);
        var said = desk.comment(task, "For @" + stranger.username());
        said = desk.revise(task, said.id(), said.version(), "For @" + officer.username() + " and @" + stranger.username());
        desk.revise(task, said.id(), said.version(), "For @" + officer.username() + " first and @" + stranger.username());
        post.empty();

        assertThat(server.subjectsTo(officer)).hasSize(before + 1).last().isEqualTo(about(dossier) + "의견에서의 언급");
        assertThat(words(server.to(officer).get(before))).contains("/tasks/" + task);
        assertThat(server.to(stranger)).isEmpty();
    }

    @Test
    void whoIsNamedInACommentIsToldIfThePersonSeesTheDossier() {
        var stranger = post.wishing(bench.staff().person("STRANGE"), Delivery.AT_ONCE);
        var text = TextWork.atTheTable(bench);
        post.empty();
        int before = server.to(officer).size();

        text.dossier().by(team.chief()).act(CommentDesk.class, (comments, ref) -> comments.comment(ref, new CommentRequest(null,
                "art1", "As @" + officer.username() + ". said, or @" + stranger.username() + ", and x@nobody", null)));
        post.empty();

        assertThat(server.subjectsTo(officer)).hasSize(before + 1).last()
                .isEqualTo(about(text.dossier()) + "의견에서의 언급");
        assertThat(server.to(stranger)).isEmpty();
        assertThat(Occasions.named("@a.b, (@c-d) @E mail@ff @gg@hh @a.b.")).containsExactly("a.b", "c-d", "gg");
    }

    private Substitution appoint(Actor substitute) {
        bench.as(officer);
        var now = bench.clock().instant();
        return bench.bean(SubstitutionDesk.class).appoint(new SubstitutionEntry(officer.username(), substitute.username(), now,
                now.plus(Duration.ofDays(7)), Set.of(), "Leave"));
    }

    private void claim(Casework dossier, Actor person) {
        bench.as(person);
        var task = bench.bean(WorkflowEngine.class).openTasks(dossier.id()).get(0).id();
        bench.bean(WorklistDesk.class).claim(task, item(task));
    }

    private long item(String task) {
        return bench.bean(Worklist.class).find(task, team.auditor()).orElseThrow().version();
    }

    private long version(Actor person) {
        return bench.bean(People.class).byUsername(person.username()).version();
    }
}
