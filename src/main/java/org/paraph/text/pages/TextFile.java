package org.paraph.text.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.web.OpenDossier;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.Reader;
import org.paraph.text.ReadableTexts;
import org.paraph.text.TextVersion;
import org.paraph.text.Texts;
import org.paraph.text.UnknownText;
import org.paraph.text.document.TextIndex;

/** What all pages about the text of one dossier look up first: the dossier, and the versions that the person may read. */
@Named("textFile")
@RequestScoped
public class TextFile {

    private final OpenDossier file;
    private final ReadableTexts readable;
    private final Acts acts;
    private final Texts texts;
    private final Reader reader;
    private Negotiation negotiation;
    private List<TextVersion> versions;
    private Optional<TextIndex> index;
    private final Map<String, Boolean> allowed = new HashMap<>();

    protected TextFile() {
        this(null, null, null, null, null);
    }

    @Inject
    public TextFile(OpenDossier file, ReadableTexts readable, Acts acts, Texts texts, Reader reader) {
        this.file = file;
        this.readable = readable;
        this.acts = acts;
        this.texts = texts;
        this.reader = reader;
    }

    /** Opens the dossier that the path names; one that is hidden from the person is not there. */
    Negotiation open(PageCall call) {
        negotiation = file.open(call);
        versions = readable.all(negotiation);
        return negotiation;
    }

    /** The version that the parties work on; empty if there is none yet, or none that the person may read. */
    Optional<TextVersion> working() {
        return versions.stream().filter(one -> one.id().equals(negotiation.text().versionId())).findFirst();
    }

    /** A version by label or id; throws {@link UnknownText} if there is none that the person may read. */
    TextVersion version(String named) {
        return versions.stream().filter(one -> one.label().equals(named) || one.id().equals(named)).findFirst()
                .orElseThrow(() -> new UnknownText(named));
    }

    /** The labels of the versions that the person may read, by id. */
    Map<String, String> labels() {
        return versions.stream().collect(Collectors.toMap(TextVersion::id, TextVersion::label));
    }

    String say(String key) {
        return ResourceBundle.getBundle("texts", reader.getLocale()).getString(key);
    }

    boolean knows(String key) {
        return ResourceBundle.getBundle("texts", reader.getLocale()).containsKey(key);
    }

    public Negotiation getNegotiation() {
        return negotiation;
    }

    /** The versions in all languages, the latest first. */
    public List<TextVersion> getVersions() {
        var latestFirst = new ArrayList<>(versions);
        Collections.reverse(latestFirst);
        return latestFirst;
    }

    /** True if there is a text that the person may read. */
    public boolean isPresent() {
        return working().isPresent();
    }

    /** True if the person may do that act on the dossier now. */
    public boolean allows(String code) {
        return allowed.computeIfAbsent(code, asked -> Arrays.stream(Action.values())
                .filter(action -> action.code().equals(asked))
                .anyMatch(action -> acts.refusal(action, negotiation, null).isEmpty()));
    }

    /** Where the pages of this text are: {@code /negotiations/KOR-JPN-2016-001/text}. */
    public String getHome() {
        return "/negotiations/" + negotiation.reference() + "/text";
    }

    /** The provision of the working text on whose place a page shows another; the path itself where there is no such text. */
    public String unitOf(String path) {
        if (index == null) {
            index = working().map(texts::index);
        }
        return index.flatMap(each -> each.at(path).map(each::unitOf)).map(TextIndex.Entry::path).orElse(path);
    }

    /** Where an act about one provision is entered. */
    public String at(String act, String path) {
        return "/negotiations/" + negotiation.reference() + "/acts/" + act + "?"
                + URLEncoder.encode("/provision", StandardCharsets.UTF_8) + "=" + encoded(path) + "&_back="
                + encoded(getHome() + "#" + path);
    }

    /** Words as they stand in the query of an address. */
    public String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** The label of a version by its id; empty if the person may not read it. */
    public String label(String versionId) {
        return versionId == null ? "" : labels().getOrDefault(versionId, "");
    }

    /** The language of the working text; empty if there is none. */
    public String getLanguage() {
        return working().map(TextVersion::language).orElse("");
    }

    /** The name of a party; its code if it is none of the parties any more. */
    public String party(String code) {
        return code == null ? "" : negotiation.parties().stream().filter(one -> one.code().equals(code)).findFirst()
                .map(one -> one.name()).orElse(code);
    }
}
