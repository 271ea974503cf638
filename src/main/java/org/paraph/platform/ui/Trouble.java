package org.paraph.platform.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.paraph.platform.web.ProblemText;
import org.paraph.platform.web.Refusal;

/** What was refused, for the page that says so. */
@Named("trouble")
@RequestScoped
public class Trouble {

    private final Reader reader;
    private Refusal refusal;

    protected Trouble() {
        this(null);
    }

    @Inject
    Trouble(Reader reader) {
        this.reader = reader;
    }

    void about(Refusal what) {
        refusal = what;
    }

    public String getTitle() {
        return words().title(refusal.code(), refusal.status());
    }

    public String getDetail() {
        return words().detail(refusal.code(), refusal.status(), refusal.arguments());
    }

    public int getStatus() {
        return refusal.status();
    }

    /** Names this one refusal; the log carries the same. */
    public String getInstance() {
        return refusal.instance();
    }

    private ProblemText words() {
        return ProblemText.forHeader(reader.getLocale().toLanguageTag());
    }
}
