package org.paraph.text.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.paraph.testing.Refusal.assertRefused;
import static org.paraph.testing.bench.TextWork.THREE_ARTICLES;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paraph.directory.Actor;
import org.paraph.talks.RoundOutcome;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Team;
import org.paraph.testing.bench.TextWork;
import org.paraph.text.ProvisionRequest;
import org.paraph.text.TextConflict;
import org.paraph.text.TextRequest;
import org.paraph.text.TextRequest.OnConflict;
import org.paraph.text.consensus.ExaminationRequest;
import org.paraph.text.document.Kind;
import org.paraph.text.document.Provision;
import org.paraph.text.document.Wording;

/** Work on the wording: brackets, proposals, comments, two editors at once, and two drafts put together. */
@ExtendWith(Bench.class)
class DraftingTest {

    private final TextWork text;
    private final Team team;

    DraftingTest(Bench bench) {
        this.text = TextWork.atTheTable(bench);
        this.team = Team.of(bench);
    }

    @Test
    void opensABracketInOneRoundAndClosesItInTheNext() {
        open("art2/para1", "does not release", "does not release", "tries not to release");
        assertThat(words("art2/para1"))
                .isEqualTo("The receiving Party [KOR: does not release][JPN: tries not to release] it.");
        assertThat(text.version().label()).isEqualTo("v1.1");

        text.round(RoundOutcome.POINTS_LEFT, new ExaminationRequest(List.of("art2"), null));
        close("1", "does not release");

        assertThat(words("art2/para1")).isEqualTo("The receiving Party does not release it.");
        assertThat(brackets()).singleElement().satisfies(bracket -> {
            assertThat(bracket.isOpen()).isFalse();
            assertThat(List.of(bracket.openedRound(), bracket.closedRound())).containsExactly(1, 2);
            assertThat(bracket.resolution()).isEqualTo("The receiving Party does not release it.");
        });
        assertRefused("bracket-closed", () -> close("1", "does release"));
    }

    @Test
    void followsABracketThroughEditedTextsAndTellsItFromANewOne() {
        text.files("v2", THREE_ARTICLES.replace("does not", "[KOR: does not][JPN: may]"));
        text.files("v3", THREE_ARTICLES.replace("does not", "[KOR: does not][JPN: might]")
                .replace("in writing", "[in writing]"));
        text.files("v4", THREE_ARTICLES.replace("in writing", "[in writing]").replace("Article 2. Release",
                "Article 2. Costs\n\nNone.\n\nArticle 3. Release").replace("Article 3. Entry", "Article 4. Entry"));

        assertThat(brackets()).extracting(TextBracket::path).containsExactly("art2/para1", "art3/para2");
        assertThat(brackets()).extracting(TextBracket::isOpen).containsExactly(false, true);
        assertThat(brackets().get(0).notation()).isEqualTo("[KOR: does not][JPN: might]");
    }

    @Test
    void resolvesTheBracketThatIsMeantOfTwoOfTheSameForm() {
        text.files("v2", THREE_ARTICLES.replace("in writing", "within [thirty][sixty] days and [thirty][sixty] words"));

        close("2", "sixty");

        assertThat(words("art2/para2")).isEqualTo("Approval is given within [thirty][sixty] days and sixty words.");
        assertThat(brackets()).extracting(TextBracket::isOpen).containsExactly(true, false);
    }

    @Test
    void tearsNoBracketWhereTwoDraftsArePutTogether() {
        text.files("v2", THREE_ARTICLES.replace("does not release it", "[shall ensure that every person keeps it] safe"));
        text.dossier().by(team.chief()).act(ConsolidationDesk.class, (desk, ref) -> desk.consolidate(ref,
                new CounterDraftRequest("JPN", TextRequest.plain("v3", "en", "An agreement", THREE_ARTICLES.replace(
                        "does not release it", "[shall ensure that every official keeps it] safe"), "Both", text.today()))));

        assertThat(words("art2/para1")).doesNotContain("\\").contains("[KOR: ", "[JPN: ");
        assertThat(text.document().disputed()).containsExactly("art2/para1");
    }

    @Test
    void refusesABracketAroundWordsThatAreNotThereOrThereTwice() {
        assertRefused("words-not-found", () -> open("art2/para1", "must not release", "a", "b"));
        assertRefused("words-not-unique", () -> open("art2/para1", "e", "a", "b"));
        assertRefused("unknown-provision", () -> open("art7", "release", "a", "b"));
        assertRefused("unknown-bracket", () -> close("7", "nothing"));
        assertThat(text.version().label()).isEqualTo("v1");
    }

    @Test
    void takesAnAcceptedProposalIntoTheTextWhatItGainedMeanwhileIncluded() {
        var proposal = propose(team.drafter(), "art1/text1", "Each Party protects what it receives, within its laws.");
        text.files("v2", THREE_ARTICLES.replace("on signature", "on notification"));

        decide(team.chief(), proposal, true, null);

        assertThat(words("art1/text1")).isEqualTo("Each Party protects what it receives, within its laws.");
        assertThat(words("art3/text1")).endsWith("on notification.");
        assertThat(proposals()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(TextProposal.State.ACCEPTED);
            assertThat(one.decisionReason()).isEqualTo("As it is");
            assertThat(one.resultVersionId()).isEqualTo(text.version().id());
        });
        assertRefused("proposal-decided", () -> decide(team.chief(), proposal, false, null));
    }

    @Test
    void leavesTheTextAloneWhereAProposalIsRejected() {
        decide(team.chief(), propose(team.drafter(), "art1/text1", "Something else."), false, null);

        assertThat(text.version().label()).isEqualTo("v1");
        assertThat(proposals()).extracting(TextProposal::state).containsExactly(TextProposal.State.REJECTED);
    }

    @Test
    void letsNobodyDecideOnTheOwnProposal() {
        var proposal = propose(team.chief(), "art1/text1", "Something else.");

        assertRefused("author-may-not-decide", () -> decide(team.chief(), proposal, true, null));
    }

    @Test
    void asksWhoDecidesWhereTheSameWordsHaveChangedSince() {
        var proposal = propose(team.drafter(), "art3/text1", "This Agreement enters into force on ratification.");
        text.files("v2", THREE_ARTICLES.replace("on signature", "on notification"));

        assertRefused("text-conflict", () -> decide(team.chief(), proposal, true, null));

        decide(team.chief(), proposal, true, OnConflict.BRACKET);
        assertThat(words("art3/text1")).isEqualTo("This Agreement enters into force on [notification][ratification].");
    }

    @Test
    void insertsAndTakesOutWholeArticles() {
        var costs = new Provision(Kind.ARTICLE, "Article 2 bis", Wording.of("Costs"),
                Wording.NONE, List.of(Provision.of(Kind.PARAGRAPH, "", "None.")));
        var insert = proposeProvision("art2", ProposalKind.INSERT_AFTER, costs);
        decide(team.chief(), insert, true, null);
        assertThat(text.document().units()).extracting("path").containsExactly("title", "art1", "art2", "art2bis", "art3");

        decide(team.chief(), proposeProvision("art2bis", ProposalKind.DELETE, null), true, null);
        assertThat(text.document().units()).extracting("path").containsExactly("title", "art1", "art2", "art3");
    }

    @Test
    void mergesWhatTwoEditorsChangedInDifferentPlaces() {
        text.files("v2", THREE_ARTICLES.replace("in writing", "in writing and sealed"));
        text.files("v3", THREE_ARTICLES.replace("what it receives", "all that it receives"), "v1", null);

        assertThat(words("art2/para2")).isEqualTo("Approval is given in writing and sealed.");
        assertThat(words("art1/text1")).isEqualTo("Each Party protects all that it receives.");
        assertThat(text.version().mergedId()).isNotNull();
    }

    @Test
    void filesNothingWhereTwoEditorsChangedTheSameWordsUnlessBracketsAreAskedFor() {
        text.files("v2", THREE_ARTICLES.replace("on signature", "on notification"));

        assertRefused("text-conflict", () -> text.files("v3", THREE_ARTICLES.replace("on signature", "on ratification"),
                "v1", null));
        assertThat(text.version().label()).isEqualTo("v2");

        text.files("v3", THREE_ARTICLES.replace("on signature", "on ratification"), "v1", OnConflict.BRACKET);
        assertThat(words("art3/text1")).contains("[notification][ratification]");
        assertThat(brackets()).hasSize(1);
    }

    @Test
    void tellsWhereTwoEditorsChangedTheSameWords() {
        text.files("v2", THREE_ARTICLES.replace("on signature", "on notification"));

        assertThatThrownBy(() -> text.files("v3",
                THREE_ARTICLES.replace("on signature", "on ratification"), "v1", null))
                .isInstanceOfSatisfying(TextConflict.class, refusal ->
                        assertThat(refusal.members().get("conflicts").toString()).contains("art3/text1", "ratification"));
    }

    @Test
    void putsTwoDraftsTogetherWithTheDifferencesInBrackets() {
        text.dossier().by(team.chief()).act(ConsolidationDesk.class, (desk, ref) -> desk.consolidate(ref,
                new CounterDraftRequest("JPN", TextRequest.plain("v2", "en", "An agreement", THREE_ARTICLES
                        .replace("does not release", "keeps") + "\n\nArticle 4. Costs\n\nEach Party bears its costs.",
                        "Both drafts", text.today()))));

        assertThat(words("art1/text1")).isEqualTo("Each Party protects what it receives.");
        assertThat(words("art2/para1")).contains("[KOR: does not release][JPN: keeps]");
        assertThat(words("art4/text1")).isEqualTo("[JPN: Each Party bears its costs.]");
        assertThat(brackets()).allMatch(TextBracket::isOpen).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void answersCommentsAndSettlesThemOnce() {
        comment(team.officer(), "art2", null);
        var first = comments().get(0);
        comment(team.drafter(), "art2", first.id());
        settle(first.id(), TextComment.State.REJECTED);

        assertThat(comments()).extracting(TextComment::state)
                .containsExactly(TextComment.State.REJECTED, TextComment.State.OPEN);
        assertThat(comments().get(1).replyTo()).isEqualTo(first.id());
        assertRefused("comment-settled", () -> settle(first.id(), TextComment.State.ACCEPTED));
        assertRefused("settlement-settles", () -> settle(comments().get(1).id(), TextComment.State.OPEN));
        assertRefused("unknown-comment", () -> comment(team.drafter(), "art2", "none"));
    }

    private void open(String provision, String words, String ours, String theirs) {
        text.dossier().by(team.negotiator()).act(BracketDesk.class, (desk, ref) -> desk.open(ref, new BracketRequest(null,
                provision, words, List.of(new BracketRequest.AlternativeRequest(List.of("KOR"), ours),
                        new BracketRequest.AlternativeRequest(List.of("JPN"), theirs)), "Disputed", text.today())));
    }

    private void close(String number, String wording) {
        text.dossier().by(team.negotiator()).act(BracketDesk.class, (desk, ref) -> desk.close(ref, number,
                new BracketClosingRequest(null, wording, "Resolved", text.today())));
    }

    private String propose(Actor author, String provision, String words) {
        text.dossier().by(author).act(ProposalDesk.class, (desk, ref) -> desk.propose(ref, new ProposalRequest("KOR",
                provision, ProposalKind.REPLACE, words, null, "Better so", text.today())));
        return proposals().get(proposals().size() - 1).id();
    }

    private String proposeProvision(String provision, ProposalKind kind, Provision content) {
        var entered = content == null ? null : new ProvisionRequest(content.kind(), content.number(),
                content.heading().notation(), null, List.of(new ProvisionRequest(Kind.PARAGRAPH, null, null,
                        content.children().get(0).words().notation(), null)));
        text.dossier().by(team.drafter()).act(ProposalDesk.class, (desk, ref) -> desk.propose(ref, new ProposalRequest(null,
                provision, kind, null, entered, "Better so", text.today())));
        return proposals().get(proposals().size() - 1).id();
    }

    private void decide(Actor person, String proposal, boolean accepted, OnConflict onConflict) {
        text.dossier().by(person).act(ProposalDesk.class, (desk, ref) -> desk.decide(ref, proposal,
                new DecisionRequest(accepted, "As it is", null, onConflict, text.today())));
    }

    private void comment(Actor person, String provision, String replyTo) {
        text.dossier().by(person).act(CommentDesk.class, (desk, ref) -> desk.comment(ref,
                new CommentRequest(null, provision, "Unclear", replyTo)));
    }

    private void settle(String comment, TextComment.State state) {
        text.dossier().by(team.chief()).act(CommentDesk.class, (desk, ref) -> desk.settle(ref, comment,
                new SettlementRequest(state, "So it is")));
    }

    private String words(String path) {
        return text.document().at(path).orElseThrow().words().notation();
    }

    private List<TextBracket> brackets() {
        return text.dossier().ask(Brackets.class, all -> all.all(text.dossier().id()));
    }

    private List<TextProposal> proposals() {
        return text.dossier().ask(Proposals.class, all -> all.all(text.dossier().id()));
    }

    private List<TextComment> comments() {
        return text.dossier().ask(Comments.class, all -> all.all(text.dossier().id()));
    }
}
