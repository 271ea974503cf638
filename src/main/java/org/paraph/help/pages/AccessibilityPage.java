package org.paraph.help.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.paraph.platform.config.Settings;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;

/** The statement on accessibility: what was tested, what was not, and whom to tell of a barrier. */
@Named("accessibilityPage")
@RequestScoped
@PagePath("/help/accessibility")
public class AccessibilityPage implements Page {

    private final Settings settings;

    protected AccessibilityPage() {
        this(null);
    }

    @Inject
    public AccessibilityPage(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Outcome get(PageCall call) {
        return Outcome.view("accessibility");
    }

    /** Whom to tell of a barrier; null if the installation names nobody. */
    public String getContact() {
        return settings.contact().orElse(null);
    }

    /** The contact as a link, if it is a mail address; null else. */
    public String getMailLink() {
        return Optional.ofNullable(getContact()).filter(each -> each.matches("[^\\s@<>\"]+@[^\\s@<>\"]+"))
                .map(each -> "mailto:" + each).orElse(null);
    }
}
