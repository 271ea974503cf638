package org.paraph.text.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.paraph.platform.ui.Reader;

/** What a provision is called on a page, in the reader's language where the text itself gives it no name. */
@Named("provisionNames")
@RequestScoped
public class ProvisionNames {

    /** The steps of paths whose provisions are called otherwise. */
    private static final Map<String, String> KINDS = Map.of("text", "PARAGRAPH");

    private final Reader reader;

    protected ProvisionNames() {
        this(null);
    }

    @Inject
    public ProvisionNames(Reader reader) {
        this.reader = reader;
    }

    /**
     * Number and heading; what kind of provision it is where it has neither.
     *
     * @param number  as printed, or empty
     * @param heading as printed, or empty
     */
    public String of(String path, String number, String heading) {
        var named = (number + " " + heading).strip();
        var step = path.substring(path.lastIndexOf('/') + 1).replaceAll("\\d+$", "");
        var key = "kind." + KINDS.getOrDefault(step, step.toUpperCase(Locale.ROOT));
        var words = ResourceBundle.getBundle("texts", reader.getLocale());
        if (!named.isEmpty()) {
            return named;
        }
        return words.containsKey(key) ? words.getString(key) : path;
    }
}
