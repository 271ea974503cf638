package org.paraph.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.FieldChoices;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.forms.Choice;
import org.paraph.platform.forms.Form;
import org.paraph.text.consensus.Positions;
import org.paraph.text.document.TextIndex;

/** The provisions of the working text and the versions of the text, to be chosen in forms about them. */
@ApplicationScoped
class TextChoices implements FieldChoices {

    private static final int LONGEST = 80;

    private final ReadableTexts readable;
    private final Texts texts;
    private final Positions positions;

    protected TextChoices() {
        this(null, null, null);
    }

    @Inject
    TextChoices(ReadableTexts readable, Texts texts, Positions positions) {
        this.readable = readable;
        this.texts = texts;
        this.positions = positions;
    }

    @Override
    public void offer(Form form, Negotiation negotiation, Locale locale) {
        if (form.fields().stream().noneMatch(field -> List.of("provision", "provisions", "first", "second", "base", "text")
                .contains(field.name()))) {
            return;
        }
        if (form.code().equals(Action.SUBMIT_DRAFT.code())) {
            form.expect("title", "body");
        }
        var versions = readable.all(negotiation).stream()
                .map(one -> new Choice(one.label(), one.label() + " (" + one.language() + ")")).toList();
        form.offer("/first", versions).offer("/second", versions).offer("/base", versions);
        if (form.code().equals(Action.PREPARE_ROUND.code())) {
            form.offer("/text", versions);
        }
        working(negotiation).ifPresent(index -> {
            form.offer("/provision", index.entries().stream().map(TextChoices::choice).toList());
            form.offer("/provisions", index.units().stream().map(TextChoices::choice).toList());
        });
        if (form.code().equals(Action.MARK_MAJOR_TERMS.code())) {
            form.preset("/provisions", positions.majorTerms(negotiation.id()).toArray(String[]::new));
        }
    }

    private Optional<TextIndex> working(Negotiation negotiation) {
        return texts.findWorking(negotiation).filter(version -> readable.covers(version.marking())).map(texts::index);
    }

    private static Choice choice(TextIndex.Entry entry) {
        var one = entry.provision();
        var named = (one.number() + " " + (one.heading().isEmpty() ? one.words() : one.heading()).words()).strip();
        var depth = "  ".repeat(entry.located().depth());
        return new Choice(entry.path(), depth + (named.isEmpty() ? entry.path() : named.length() <= LONGEST ? named
                : named.substring(0, named.offsetByCodePoints(0, named.codePointCount(0, LONGEST))) + "…"));
    }
}
