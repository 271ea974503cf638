package org.paraph.text.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.text.TextVersion;
import org.paraph.text.Texts;
import org.paraph.text.comparison.Comparison;
import org.paraph.text.comparison.TextComparison;

/** Any two versions compared, provision by provision and word by word, as one text or side by side. */
@Named("comparisonPage")
@RequestScoped
@PagePath("/negotiations/{dossier}/text-comparison")
public class ComparisonPage implements Page {

    private final TextFile file;
    private final Texts texts;
    private TextVersion earlier;
    private TextVersion later;
    private Comparison comparison;
    private boolean columns;
    private boolean whole;

    protected ComparisonPage() {
        this(null, null);
    }

    @Inject
    public ComparisonPage(TextFile file, Texts texts) {
        this.file = file;
        this.texts = texts;
    }

    @Override
    public Outcome get(PageCall call) {
        file.open(call);
        columns = call.parameter("view").filter("beside"::equals).isPresent();
        whole = call.parameter("show").filter("all"::equals).isPresent();
        later = call.parameter("to").map(file::version).or(file::working).orElse(null);
        if (later != null) {
            earlier = call.parameter("from").map(file::version).orElseGet(this::before);
            comparison = TextComparison.of(texts.document(earlier), texts.document(later));
        }
        return Outcome.view("text-comparison");
    }

    /** The version that the later one was made from, if the person may read it; else that version itself. */
    private TextVersion before() {
        return file.getVersions().stream().filter(one -> one.id().equals(later.parentId())).findFirst().orElse(later);
    }

    /** Null if there is no text to compare. */
    public Comparison getComparison() {
        return comparison;
    }

    public TextVersion getEarlier() {
        return earlier;
    }

    public TextVersion getLater() {
        return later;
    }

    public boolean isColumns() {
        return columns;
    }

    /** True if provisions are shown too in which nothing changed. */
    public boolean isWhole() {
        return whole;
    }
}
