package org.paraph.platform.forms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.paraph.platform.problem.Problem;
import org.paraph.platform.ui.Reader;
import org.paraph.platform.web.Refusal;
import org.paraph.platform.web.Refusals;

/** What pages share to have a request entered: its form, and the doing of it without losing what was entered. */
@RequestScoped
public class FormEntry {

    private static final int SERVER_FAULT = 500;

    private final FormReader forms;
    private final Reader reader;

    protected FormEntry() {
        this(null, null);
    }

    @Inject
    public FormEntry(FormReader forms, Reader reader) {
        this.forms = forms;
        this.reader = reader;
    }

    /** The form of a request with what was entered so far; times are meant in the reader's zone. */
    public Form form(String code, Class<?> request, Map<String, List<String>> entered) {
        return new Form(code, Fields.of(request), Entries.of(entered, reader.getZone()));
    }

    /**
     * Does what was entered. What is refused is explained in the form, which keeps what was entered.
     *
     * @return the status to answer with if it was refused; empty if it was done
     */
    public <R> Optional<Integer> perform(Form form, Class<R> request, Consumer<R> doing) {
        return attempt(form, () -> doing.accept(request.cast(forms.read(form, request, reader.getLocale()))));
    }

    /** The same for something that is not read off the form. */
    public Optional<Integer> attempt(Form form, Runnable doing) {
        try {
            doing.run();
            return Optional.empty();
        } catch (Problem refused) {
            forms.explain(form, refused, reader.getLocale());
            return Optional.of(Refusal.of(refused).status());
        } catch (RuntimeException thrown) {
            var refusal = Refusals.of(thrown);
            if (refusal.status() >= SERVER_FAULT) {
                throw thrown;
            }
            forms.explain(form, refusal, reader.getLocale());
            return Optional.of(refusal.status());
        }
    }
}
