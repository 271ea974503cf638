package org.paraph.text.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.paraph.negotiation.Negotiation;
import org.paraph.text.ProvisionView;
import org.paraph.text.SuspendedProvisions;
import org.paraph.text.TextPage;
import org.paraph.text.TextVersion;
import org.paraph.text.Texts;
import org.paraph.text.consensus.Positions;

/** Makes the model of the page about one version. */
@ApplicationScoped
public class TextPages {

    private final Texts texts;
    private final Positions positions;
    private final Brackets brackets;
    private final Proposals proposals;
    private final Comments comments;
    private final SuspendedProvisions suspended;

    protected TextPages() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public TextPages(Texts texts, Positions positions, Brackets brackets, Proposals proposals, Comments comments,
            SuspendedProvisions suspended) {
        this.texts = texts;
        this.positions = positions;
        this.brackets = brackets;
        this.proposals = proposals;
        this.comments = comments;
        this.suspended = suspended;
    }

    /** The page about a version of a dossier. */
    public TextPage of(Negotiation negotiation, TextVersion version) {
        var index = texts.index(version);
        boolean working = version.id().equals(negotiation.text().versionId());
        return new TextPage(version.label(), version.language(), version.title(), version.status(), version.sha256(),
                working, positions.consensus(negotiation, version), ProvisionView.of(index),
                working ? waiting(negotiation) : List.of(), working ? suspended(negotiation) : List.of());
    }

    private List<TextPage.Suspended> suspended(Negotiation negotiation) {
        return suspended.of(negotiation.id()).stream()
                .map(one -> new TextPage.Suspended(one.paths(), one.reactivation())).toList();
    }

    private List<TextPage.Waiting> waiting(Negotiation negotiation) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        brackets.all(negotiation.id()).stream().filter(TextBracket::isOpen).forEach(one -> count(counts, one.path(), 0));
        proposals.all(negotiation.id()).stream().filter(one -> one.state() == TextProposal.State.OPEN)
                .forEach(one -> count(counts, one.path(), 1));
        comments.all(negotiation.id()).stream().filter(one -> one.state() == TextComment.State.OPEN)
                .forEach(one -> count(counts, one.path(), 2));
        return counts.entrySet().stream().map(one -> new TextPage.Waiting(one.getKey(), one.getValue()[0],
                one.getValue()[1], one.getValue()[2])).toList();
    }

    private static void count(Map<String, int[]> counts, String path, int which) {
        counts.computeIfAbsent(path, key -> new int[3])[which]++;
    }
}
