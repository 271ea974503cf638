package org.paraph.text.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.paraph.negotiation.ActForm;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.web.ActEntry;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormWords;
import org.paraph.platform.problem.Problem;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.platform.ui.Reader;
import org.paraph.platform.ui.UnknownPage;
import org.paraph.platform.web.ProblemText;
import org.paraph.platform.web.Refusal;
import org.paraph.text.TextRequest;
import org.paraph.text.TextVersion;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TextIndex;
import org.paraph.text.document.TreatyDocument;
import org.paraph.text.reading.Reading;
import org.paraph.text.reading.TreatyReader;

/**
 * A text filed from a file: it is read, what was recognised is shown with what a person should look at, and only then, by a
 * second form that carries what was recognised, is it filed as a version.
 */
@Named("importPage")
@RequestScoped
@PagePath("/negotiations/{dossier}/text-import")
public class ImportPage implements Page {

    private static final List<String> ACTS = List.of("submit-draft", "revise-text", "reopen-text", "file-language-version");
    private static final String VIEW = "text-import";
    private static final int REFUSED = 400;

    private final TextFile file;
    private final TreatyReader treaties;
    private final ActEntry entry;
    private final ReadFiles files;
    private final Reader reader;
    private ActForm<?> act;
    private Form form;
    private Reading reading;
    private TreatyDocument document;
    private String complaint;
    private String language = "";

    protected ImportPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public ImportPage(TextFile file, TreatyReader treaties, ActEntry entry, ReadFiles files, Reader reader) {
        this.file = file;
        this.treaties = treaties;
        this.entry = entry;
        this.files = files;
        this.reader = reader;
    }

    @Override
    public Outcome get(PageCall call) {
        file.open(call);
        if (!call.restored().isEmpty()) {
            show(call.restored());
        }
        return Outcome.view(VIEW);
    }

    @Override
    public Outcome post(PageCall call) {
        file.open(call);
        if (call.parameters().containsKey(ReadFiles.CONTENT)) {
            return file(call);
        }
        act = call.parameter("act").filter(ACTS::contains).flatMap(entry::named).orElseThrow(UnknownPage::new);
        language = call.parameter("language").orElse("");
        var chosen = call.file("file");
        if (!language.matches(TextRequest.LANGUAGE) || chosen.isEmpty()) {
            complaint = file.say(chosen.isEmpty() ? "import.missing" : "import.badLanguage");
            return Outcome.view(VIEW, REFUSED);
        }
        return read(chosen.get());
    }

    private Outcome read(Part chosen) {
        try (var content = chosen.getInputStream()) {
            reading = treaties.read(content.readAllBytes(), files.type(chosen), language);
            document = reading.document();
            form = entry.form(act, file.getNegotiation(), Map.of()).preset("/language", document.language());
            return Outcome.view(VIEW);
        } catch (Problem unreadable) {
            complaint = ProblemText.forHeader(reader.getLocale().toLanguageTag()).message(unreadable.code(),
                    unreadable.arguments());
            return Outcome.view(VIEW, Refusal.of(unreadable).status());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private Outcome file(PageCall call) {
        show(call.parameters());
        var seen = call.version().orElse(getVersion());
        var refused = entry.perform(act, form, entered -> act.perform(new DossierRef(file.getNegotiation().id(), seen), null,
                files.request((TextRequest) entered, document, isOtherLanguage() ? null : getBase())));
        if (refused.isPresent()) {
            return Outcome.view(VIEW, refused.get());
        }
        call.say(new FormWords(reader.getLocale()).of("done") + " " + getTitle());
        return Outcome.goTo(file.getHome());
    }

    private void show(Map<String, List<String>> entered) {
        act = entered.getOrDefault("act", List.of()).stream().filter(ACTS::contains).findFirst().flatMap(entry::named)
                .orElseThrow(UnknownPage::new);
        document = files.document(entered.getOrDefault(ReadFiles.CONTENT, List.of("")).get(0));
        language = document.language();
        form = entry.form(act, file.getNegotiation(), entered);
    }

    private boolean isOtherLanguage() {
        return act.action().code().equals("file-language-version");
    }

    /** The acts by which the person may file a text now. */
    public List<String> getActs() {
        return ACTS.stream().filter(file::allows).toList();
    }

    /** The act by which it is filed. */
    public ActForm<?> getAct() {
        return act;
    }

    public Form getForm() {
        return form;
    }

    /** What is wrong with the file; null if nothing is. */
    public String getComplaint() {
        return complaint;
    }

    /** The language that was entered; empty if none was. */
    public String getEntered() {
        return language;
    }

    /** What was read with its findings; null before, and when the form about it comes back. */
    public Reading getReading() {
        return reading;
    }

    /** What was recognised; null before a file was read. */
    public TreatyDocument getDocument() {
        return document;
    }

    /** What was recognised, provision by provision. */
    public List<Provision> getShown() {
        var index = new TextIndex(document);
        return index.entries().stream().filter(one -> index.unitOf(one) == one).map(TextIndex.Entry::provision).toList();
    }

    /** What a finding is called. */
    public String finding(String code) {
        return file.knows("finding." + code) ? file.say("finding." + code) : code;
    }

    /** What was recognised, as the form carries it along. */
    public String getContent() {
        return files.content(document);
    }

    public String getTitle() {
        return new FormWords(reader.getLocale()).of("act." + act.action().code());
    }

    /** Label of the version that it changes; null if there is none. */
    public String getBase() {
        return file.working().map(TextVersion::label).orElse(null);
    }

    public long getVersion() {
        return file.getNegotiation().version();
    }
}
