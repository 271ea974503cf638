package org.paraph.platform.forms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Problem;
import org.paraph.platform.problem.Violation;
import org.paraph.platform.web.ConstraintText;
import org.paraph.platform.web.ProblemText;
import org.paraph.platform.web.Refusal;
import org.paraph.platform.web.StrictJson;

/** Reads what was entered as the request of an act, and puts what is refused where the reader finds it. */
@ApplicationScoped
public class FormReader {

    private static final Set<String> OF_THE_DAY = Set.of("in-the-future", "date-out-of-range", "act-out-of-order",
            "ends-before-it-begins", "moment-not-of-that-day");

    private final Validator validator;

    protected FormReader() {
        this(null);
    }

    @Inject
    public FormReader(Validator validator) {
        this.validator = validator;
    }

    /**
     * The request that was entered.
     *
     * @throws InvalidRequest if it is not acceptable, with the pointers of what is not
     */
    public Object read(Form form, Class<?> request, Locale locale) {
        try {
            var entered = StrictJson.read(form.json(), request);
            var violations = validator.validate(entered).stream().map(found -> ConstraintText.violation(found, locale))
                    .sorted(Comparator.comparing(Violation::pointer)).toList();
            if (!violations.isEmpty()) {
                throw new InvalidRequest(violations);
            }
            return entered;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Shows in the form why it was refused. */
    public void explain(Form form, Problem problem, Locale locale) {
        var words = ProblemText.forHeader(locale.toLanguageTag());
        if (problem instanceof InvalidRequest invalid && !invalid.violations().isEmpty()) {
            invalid.violations().forEach(each -> form.complain(place(form, each.pointer()),
                    words.message(each.message(), each.arguments())));
        } else {
            explain(form, Refusal.of(problem), locale);
        }
    }

    /** The same for a refusal that is no fact of the domain, such as a change at the same moment. */
    public void explain(Form form, Refusal refusal, Locale locale) {
        var words = ProblemText.forHeader(locale.toLanguageTag());
        boolean ofTheDay = OF_THE_DAY.contains(refusal.code())
                && form.fields().stream().anyMatch(field -> field.name().equals("occurrence"));
        form.complain(ofTheDay ? "/occurrence/occurredOn" : "",
                words.detail(refusal.code(), refusal.status(), refusal.arguments()));
    }

    /** The field that is shown for a pointer: the moment of an act is entered as a time. */
    private static String place(Form form, String pointer) {
        if (pointer == null) {
            return "";
        }
        var known = pointer.replace("/occurredAt", "/time");
        if (known.equals("/occurrence")) {
            return "/occurrence/occurredOn";
        }
        // What a list says of one of its lines is shown at the list.
        var above = known.substring(0, Math.max(0, known.lastIndexOf('/')));
        boolean line = known.matches(".*/\\d+") && form.rowCount(above) == 0;
        return line ? above : known;
    }
}
