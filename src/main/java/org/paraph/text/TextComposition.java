package org.paraph.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;
import org.paraph.text.comparison.TextMerge;
import org.paraph.text.document.Kind;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TreatyDocument;
import org.paraph.text.reading.TreatyReader;

/** Makes the text that somebody filed: reads or takes its provisions, and merges it with what others filed meanwhile. */
@ApplicationScoped
public class TextComposition {

    static final int PROVISIONS_AT_MOST = 60_000;

    private final TreatyReader reader;
    private final Texts texts;

    protected TextComposition() {
        this(null, null);
    }

    @Inject
    public TextComposition(TreatyReader reader, Texts texts) {
        this.reader = reader;
        this.texts = texts;
    }

    /** The text as it was entered. */
    public TreatyDocument entered(TextRequest entered) {
        boolean plain = entered.body() != null && !entered.body().isBlank();
        boolean structured = entered.provisions() != null && !entered.provisions().isEmpty();
        if (plain == structured) {
            throw new InvalidRequest(Violation.at(plain ? "/provisions" : "/body", "text.body-or-provisions"));
        }
        return plain ? reader.readText(entered.title(), entered.body(), entered.language()).document()
                : structured(entered);
    }

    /**
     * The text as it was entered, together with what the working text has gained since the version that was edited.
     *
     * @param working the version that the parties work on
     * @throws TextConflict if both changed the same words and the request does not ask for brackets
     */
    Composed onTopOf(TextVersion working, TextRequest entered) {
        var edited = entered(entered);
        var base = entered.base() == null ? working : texts.ofDossier(working.negotiationId(), entered.base());
        if (base.id().equals(working.id())) {
            return new Composed(edited, null);
        }
        var merge = TextMerge.of(texts.document(base), texts.document(working), edited);
        if (!merge.conflicts().isEmpty() && entered.onConflict() != TextRequest.OnConflict.BRACKET) {
            throw new TextConflict(working.label(), merge.conflicts());
        }
        return new Composed(merge.document(), base);
    }

    private static TreatyDocument structured(TextRequest entered) {
        List<Provision> provisions = new ArrayList<>(entered.provisions().stream().map(ProvisionRequest::provision).toList());
        if (entered.title() != null && !entered.title().isBlank()
                && provisions.stream().noneMatch(one -> one.kind() == Kind.TITLE)) {
            provisions.add(0, Provision.of(Kind.TITLE, "", entered.title()));
        }
        return new TreatyDocument(entered.language(), provisions);
    }

    /** @throws InvalidRequest if the text has more provisions, or lies deeper, than can be kept */
    static void requireFits(TreatyDocument document) {
        var located = document.located();
        if (located.size() > PROVISIONS_AT_MOST) {
            throw new InvalidRequest(Violation.at("/provisions", "text.too-many", PROVISIONS_AT_MOST));
        }
        if (located.stream().anyMatch(one -> one.depth() >= TreatyDocument.DEEPEST)) {
            throw new InvalidRequest(Violation.at("/provisions", "text.too-deep", TreatyDocument.DEEPEST));
        }
    }

    /**
     * @param document the text
     * @param base     the version that was edited, if others had filed another one meanwhile; else null
     */
    record Composed(TreatyDocument document, TextVersion base) {
    }
}
