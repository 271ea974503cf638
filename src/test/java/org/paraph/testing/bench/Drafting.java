package org.paraph.testing.bench;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.paraph.negotiation.Action;
import org.paraph.text.ConcordanceRequest;
import org.paraph.text.LanguageDesk;
import org.paraph.text.LanguageStanding;
import org.paraph.text.LanguagesRequest;
import org.paraph.text.TextDesk;
import org.paraph.text.TextRequest;
import org.paraph.text.consensus.MajorTermsRequest;
import org.paraph.text.consensus.PositionDesk;
import org.paraph.text.consensus.PositionRequest;
import org.paraph.text.consensus.PositionsRequest;
import org.paraph.text.consensus.Stance;
import org.paraph.text.drafting.BracketClosingRequest;
import org.paraph.text.drafting.BracketDesk;
import org.paraph.text.drafting.BracketRequest;
import org.paraph.text.drafting.CommentDesk;
import org.paraph.text.drafting.CommentRequest;
import org.paraph.text.drafting.ConsolidationDesk;
import org.paraph.text.drafting.CounterDraftRequest;
import org.paraph.text.drafting.DecisionRequest;
import org.paraph.text.drafting.DraftingFile;
import org.paraph.text.drafting.ProposalDesk;
import org.paraph.text.drafting.ProposalKind;
import org.paraph.text.drafting.ProposalRequest;
import org.paraph.text.drafting.SettlementRequest;
import org.paraph.text.drafting.TextComment;

/** How a random walk works on the text: brackets, proposals, comments, positions and languages. */
final class Drafting {

    private static final String FIRST = "text1";

    private final Entries entries;
    private final Random random;
    private final Supplier<String> label;

    Drafting(Entries entries, Random random, Supplier<String> label) {
        this.entries = entries;
        this.random = random;
        this.label = label;
    }

    void addTo(Map<Action, Consumer<Casework>> ways) {
        wording(ways);
        brackets(ways);
        languages(ways);
    }

    private void wording(Map<Action, Consumer<Casework>> ways) {
        ways.put(Action.VERIFY_TEXT, dossier -> dossier.act(TextDesk.class, (desk, ref) -> desk.verify(ref, entries.act())));
        ways.put(Action.RECORD_POSITIONS, dossier -> dossier.act(PositionDesk.class,
                (desk, ref) -> desk.record(ref, new PositionsRequest(List.of(new PositionRequest(one(dossier.parties()),
                        one(List.of(Stance.values())), List.of("*"), "So we think", null)), entries.today()))));
        ways.put(Action.MARK_MAJOR_TERMS, dossier -> dossier.act(PositionDesk.class,
                (desk, ref) -> desk.markMajorTerms(ref, new MajorTermsRequest(List.of("title"), "As agreed", entries.today()))));
        ways.put(Action.PROPOSE_WORDING, dossier -> dossier.act(ProposalDesk.class,
                (desk, ref) -> desk.propose(ref, new ProposalRequest(null, FIRST, ProposalKind.REPLACE,
                        "Proposed wording " + random.nextInt(3), null, "Better", entries.today()))));
        ways.put(Action.DECIDE_PROPOSAL, dossier -> {
            var subject = latest(dossier, file -> file.proposals(dossier.id()).stream().map(one -> one.id()).toList());
            dossier.act(ProposalDesk.class, (desk, ref) -> desk.decide(ref, subject, new DecisionRequest(random.nextBoolean(),
                    "So be it", label.get(), one(List.of(TextRequest.OnConflict.values())), entries.today())));
        });
        ways.put(Action.COMMENT_ON_TEXT, dossier -> dossier.act(CommentDesk.class,
                (desk, ref) -> desk.comment(ref, new CommentRequest(null, FIRST, "Unclear", null))));
        ways.put(Action.SETTLE_COMMENT, dossier -> {
            var subject = latest(dossier, file -> file.comments(dossier.id()).stream().map(one -> one.id()).toList());
            dossier.act(CommentDesk.class, (desk, ref) -> desk.settle(ref, subject,
                    new SettlementRequest(TextComment.State.NOTED, "Clear enough")));
        });
    }

    private void brackets(Map<Action, Consumer<Casework>> ways) {
        ways.put(Action.OPEN_BRACKET, dossier -> dossier.act(BracketDesk.class,
                (desk, ref) -> desk.open(ref, new BracketRequest(label.get(), FIRST, null,
                        dossier.parties().stream().map(party -> new BracketRequest.AlternativeRequest(List.of(party),
                                "as " + party + " likes")).toList(), "Disputed", entries.today()))));
        ways.put(Action.CLOSE_BRACKET, dossier -> {
            var subject = latest(dossier, file -> file.brackets(dossier.id()).stream().map(one -> one.id()).toList());
            dossier.act(BracketDesk.class, (desk, ref) -> desk.close(ref, subject,
                    new BracketClosingRequest(label.get(), "as all like", "Resolved", entries.today())));
        });
        ways.put(Action.CONSOLIDATE_DRAFTS, dossier -> dossier.act(ConsolidationDesk.class,
                (desk, ref) -> desk.consolidate(ref, new CounterDraftRequest(dossier.parties().get(1),
                        entries.text(label.get(), "Their wording " + random.nextInt(3))))));
    }

    private void languages(Map<Action, Consumer<Casework>> ways) {
        ways.put(Action.DECLARE_LANGUAGES, dossier -> dossier.act(LanguageDesk.class,
                (desk, ref) -> desk.declare(ref, new LanguagesRequest(List.of(
                        new LanguagesRequest.Language("en", LanguageStanding.AUTHENTIC, true),
                        new LanguagesRequest.Language("ko", LanguageStanding.TRANSLATION, false)), "As agreed",
                        entries.today()))));
        ways.put(Action.FILE_LANGUAGE_VERSION, dossier -> dossier.act(LanguageDesk.class,
                (desk, ref) -> desk.file(ref, new TextRequest(label.get(), "ko", "협정", "모두 합의한다.", null, null, null,
                        null, "Translated", null, entries.today()))));
        ways.put(Action.CERTIFY_CONCORDANCE, dossier -> dossier.act(LanguageDesk.class,
                (desk, ref) -> desk.certify(ref, new ConcordanceRequest("v1", "v2", "A linguist", "Language service", null,
                        entries.today()))));
    }

    private static String latest(Casework dossier, Function<DraftingFile, List<String>> ids) {
        var found = dossier.ask(DraftingFile.class, ids);
        return found.isEmpty() ? UUID.randomUUID().toString() : found.get(found.size() - 1);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
