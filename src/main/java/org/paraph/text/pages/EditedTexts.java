package org.paraph.text.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;
import org.paraph.platform.web.ConstraintText;
import org.paraph.text.ProvisionRequest;
import org.paraph.text.TextRequest;
import org.paraph.text.TextVersion;
import org.paraph.text.Texts;
import org.paraph.text.UnknownProvision;
import org.paraph.text.document.TreatyDocument;

/** Makes the request for a version out of what was edited, with the provisions that were not. */
@ApplicationScoped
class EditedTexts {

    private final Texts texts;
    private final Validator validator;

    protected EditedTexts() {
        this(null, null);
    }

    @Inject
    EditedTexts(Texts texts, Validator validator) {
        this.texts = texts;
        this.validator = validator;
    }

    /**
     * The request with the whole text in it.
     *
     * @param entered what was entered about the version
     * @param base    the version that was edited; null if a version in another language was written after it
     * @param at      path of the provision that was edited; empty if it was the whole text
     * @throws InvalidRequest naming the rows that cannot be accepted
     */
    TextRequest request(TextRequest entered, TextVersion base, String at, EditorRows rows, Locale locale) {
        requireFits(rows, locale);
        var provisions = at.isEmpty() ? rows.provisions()
                : whole(texts.document(base), at, rows.provisions()).provisions().stream().map(ReadFiles::request).toList();
        return new TextRequest(entered.label(), entered.language(), null, null, provisions, base == null ? null : base.label(),
                entered.onConflict(), entered.change(), entered.note(), entered.marking(), entered.occurrence());
    }

    /** The whole text with the edited provisions in the place of what stood there. */
    TreatyDocument whole(TreatyDocument base, String at, List<ProvisionRequest> edited) {
        var provisions = edited.stream().map(ProvisionRequest::provision).toList();
        if (at.isEmpty()) {
            return new TreatyDocument(base.language(), provisions);
        }
        if (base.at(at).isEmpty()) {
            throw new UnknownProvision(at);
        }
        return base.with(at, present -> provisions);
    }

    private void requireFits(EditorRows rows, Locale locale) {
        var violations = new ArrayList<Violation>();
        for (int row = 0; row < rows.all().size(); row++) {
            for (var found : validator.validate(rows.all().get(row).request(List.of()))) {
                var one = ConstraintText.violation(found, locale);
                violations.add(Violation.at("/rows/" + row + one.pointer(), one.message(), one.arguments().toArray()));
            }
        }
        if (!violations.isEmpty()) {
            throw new InvalidRequest(violations);
        }
    }
}
