package org.paraph.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.paraph.negotiation.Negotiation;
import org.paraph.text.TextVersion;
import org.paraph.text.Texts;

/** The texts on which decisions and opinions are given. */
@ApplicationScoped
public class DecidedTexts {

    private final Texts texts;

    protected DecidedTexts() {
        this(null);
    }

    @Inject
    public DecidedTexts(Texts texts) {
        this.texts = texts;
    }

    /** The text on which the parties now work. */
    public PresentText present(Negotiation negotiation) {
        return new PresentText(negotiation.text().hash(), () -> texts.index(texts.working(negotiation)));
    }

    /** A wording of before, by its hash. */
    PresentText earlier(String negotiationId, String sha256) {
        return new PresentText(sha256, () -> texts.index(texts.all(negotiationId).stream()
                .filter(version -> version.sha256().equals(sha256)).findFirst().orElseThrow()));
    }

    /** A version that was decided on: the working text if none is named. */
    TextVersion version(Negotiation negotiation, String named) {
        return named == null ? texts.working(negotiation) : texts.ofDossier(negotiation.id(), named);
    }

    /** What a decision on that version covers, by the paths of the provisions; the whole of it if there are none. */
    Coverage coverage(TextVersion version, List<String> scope) {
        return Coverage.of(version.label(), version.sha256(), texts.index(version), scope);
    }

    /** What an opinion given now covers; nothing if there is no text yet. */
    Coverage coverage(Negotiation negotiation, List<String> scope) {
        return texts.findWorking(negotiation).map(version -> coverage(version, scope)).orElseGet(Coverage::ofNothing);
    }

    /** What the lifting of an opinion covers: the same provisions in the present text, or the whole if one is gone. */
    Coverage coverageLike(Negotiation negotiation, Coverage opinion) {
        var present = present(negotiation);
        boolean allThere = opinion.scope().stream().allMatch(path -> present.at(path).isPresent());
        return coverage(negotiation, allThere ? opinion.scope() : List.of());
    }
}
