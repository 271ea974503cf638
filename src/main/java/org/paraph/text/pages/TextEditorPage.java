package org.paraph.text.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import org.paraph.negotiation.ActForm;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.NotAllowed;
import org.paraph.negotiation.web.ActEntry;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormWords;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.platform.ui.Reader;
import org.paraph.platform.ui.UnknownPage;
import org.paraph.platform.web.ProblemText;
import org.paraph.text.TextRequest;
import org.paraph.text.TextVersion;
import org.paraph.text.Texts;
import org.paraph.text.UnknownProvision;
import org.paraph.text.comparison.Conflict;
import org.paraph.text.document.Located;

/**
 * Where a version of the text is written: each provision in a field of its own, or a first text as a whole. What others
 * filed meanwhile is merged in before anything is filed, and shown with the places where both changed the same.
 */
@Named("textEditor")
@RequestScoped
@PagePath({"/negotiations/{dossier}/acts/submit-draft", "/negotiations/{dossier}/acts/revise-text",
    "/negotiations/{dossier}/acts/reopen-text", "/negotiations/{dossier}/acts/file-language-version"})
public class TextEditorPage implements Page {

    private static final int MANY = 250;
    private static final int CONFLICT = 409;
    private static final String VIEW = "text-editor";

    private final TextFile file;
    private final Texts texts;
    private final Acts acts;
    private final ActEntry entry;
    private final EditedTexts edited;
    private final Reader reader;
    private ActForm<?> act;
    private Form form;
    private NotAllowed refusal;
    private TextVersion working;
    private TextVersion base;
    private EditorRows rows;
    private String at = "";
    private MergedText merged;
    private boolean choosing;

    protected TextEditorPage() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public TextEditorPage(TextFile file, Texts texts, Acts acts, ActEntry entry, EditedTexts edited, Reader reader) {
        this.file = file;
        this.texts = texts;
        this.acts = acts;
        this.entry = entry;
        this.edited = edited;
        this.reader = reader;
    }

    @Override
    public Outcome get(PageCall call) {
        open(call, call.restored());
        if (call.restored().isEmpty() && base != null) {
            at = call.parameter("at").orElse("");
            var document = texts.document(base);
            var shown = at.isEmpty() ? document.provisions()
                    : List.of(document.at(at).orElseThrow(() -> new UnknownProvision(at)));
            rows = EditorRows.of(shown);
            choosing = at.isEmpty() && rows.all().size() > MANY;
        }
        return Outcome.view(VIEW);
    }

    @Override
    public Outcome post(PageCall call) {
        open(call, call.parameters());
        if (call.parameter("_row").isPresent()) {
            rows = rows.rearranged(call.parameter("_row").get());
            return Outcome.view(VIEW);
        }
        if (rows.isEmpty() || isOtherLanguage() || base.id().equals(working.id())) {
            return file(call);
        }
        merged = MergedText.of(texts.document(base), texts.document(working),
                edited.whole(texts.document(base), at, rows.resolved().provisions()), at);
        rows = merged.rows();
        at = merged.at();
        base = working;
        return Outcome.view(VIEW, CONFLICT);
    }

    private Outcome file(PageCall call) {
        var seen = call.version().orElse(getVersion());
        var ref = new DossierRef(file.getNegotiation().id(), seen);
        var resolved = rows.resolved();
        var refused = entry.perform(act, form, entered -> act.perform(ref, null, rows.isEmpty() ? entered
                : edited.request((TextRequest) entered, isOtherLanguage() ? null : base, at, resolved, reader.getLocale())));
        if (refused.isPresent()) {
            return Outcome.view(VIEW, refused.get());
        }
        call.say(new FormWords(reader.getLocale()).of("done") + " " + getTitle());
        return Outcome.goTo(isOtherLanguage() ? file.getHome() + "-languages" : file.getHome());
    }

    private void open(PageCall call, Map<String, List<String>> entered) {
        var negotiation = file.open(call);
        act = entry.named(call.path().substring(call.path().lastIndexOf('/') + 1)).orElseThrow(UnknownPage::new);
        refusal = acts.refusal(act.action(), negotiation, null).orElse(null);
        working = file.working().orElse(null);
        base = entered.getOrDefault("/base", List.of()).stream().filter(label -> !label.isBlank()).findFirst()
                .map(file::version).orElseGet(() -> call.parameter("from").map(file::version).orElse(working));
        at = entered.getOrDefault("at", List.of("")).get(0);
        rows = EditorRows.entered(entered);
        form = entry.form(act, negotiation, entered);
        if (base != null && !isOtherLanguage()) {
            form.preset("/language", base.language());
        }
    }

    private boolean isOtherLanguage() {
        return act.action() == Action.FILE_LANGUAGE_VERSION;
    }

    public Form getForm() {
        return form;
    }

    /** Which fields about the version are asked for. */
    public String getFields() {
        return isFirst() ? "label language title body note marking occurrence"
                : isOtherLanguage() ? "label language note marking occurrence" : "label change note marking occurrence";
    }

    /** True if the text is written as a whole, since there is none yet. */
    public boolean isFirst() {
        return rows.isEmpty();
    }

    /** The language that is sent along; null where it is asked for. */
    public String getLanguage() {
        return isFirst() || isOtherLanguage() ? null : base.language();
    }

    /** The version that is edited; null if there is none. */
    public TextVersion getBase() {
        return base;
    }

    public List<EditorRow> getRows() {
        return rows.all();
    }

    /** Path of the provision that is edited; empty if it is the whole text. */
    public String getAt() {
        return at;
    }

    /** True if the text is so long that it is edited provision by provision. */
    public boolean isChoosing() {
        return choosing;
    }

    /** What can be chosen to be edited. */
    public List<Located> getUnits() {
        return texts.document(base).units();
    }

    /** Who filed a version meanwhile, by username; null if nobody did. */
    public String getOvertakenBy() {
        return merged == null ? null : working.author();
    }

    /** What was filed meanwhile, in words, by somebody of that name. */
    public String meanwhile(String author) {
        return new MessageFormat(file.say("edit.merged"), reader.getLocale()).format(new Object[] {working.label(), author});
    }

    /** How many places both changed, in words; null if there are none. */
    public String getConflicts() {
        return merged == null || merged.conflicts().isEmpty() ? null
                : new MessageFormat(file.say("edit.conflicts"), reader.getLocale())
                        .format(new Object[] {merged.conflicts().size()});
    }

    /** The places that both changed and that are not among the rows. */
    public List<Conflict> getElsewhere() {
        return merged == null ? List.of() : merged.elsewhere();
    }

    public String getTitle() {
        return new FormWords(reader.getLocale()).of("act." + act.action().code());
    }

    /** Where the form is sent: the page may have been reached by way of the sign-in. */
    public String getPath() {
        return "/negotiations/" + file.getNegotiation().reference() + "/acts/" + act.action().code();
    }

    /** Why it cannot be done now, or not by this person; null if it can. */
    public String getWhyNot() {
        return refusal == null ? null : ProblemText.forHeader(reader.getLocale().toLanguageTag())
                .message(refusal.code(), refusal.arguments());
    }

    /** The version of the dossier that the reader sees. */
    public long getVersion() {
        return file.getNegotiation().version();
    }
}
