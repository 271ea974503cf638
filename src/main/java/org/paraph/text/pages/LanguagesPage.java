package org.paraph.text.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.text.ConcordanceCertificate;
import org.paraph.text.Languages;
import org.paraph.text.ReadableTexts;
import org.paraph.text.TextLanguage;
import org.paraph.text.TextVersion;
import org.paraph.text.Texts;

/** The languages of the treaty with their present versions, the certificates that they say the same, and the signing copies. */
@Named("languagesPage")
@RequestScoped
@PagePath("/negotiations/{dossier}/text-languages")
public class LanguagesPage implements Page {

    private final TextFile file;
    private final Languages languages;
    private final Texts texts;
    private final ReadableTexts readable;

    protected LanguagesPage() {
        this(null, null, null, null);
    }

    @Inject
    public LanguagesPage(TextFile file, Languages languages, Texts texts, ReadableTexts readable) {
        this.file = file;
        this.languages = languages;
        this.texts = texts;
        this.readable = readable;
    }

    @Override
    public Outcome get(PageCall call) {
        file.open(call);
        return Outcome.view("text-languages");
    }

    /** Each language with its present version. */
    public List<Present> getLanguages() {
        return languages.declared(file.getNegotiation().id()).stream().map(one -> new Present(one,
                texts.latest(file.getNegotiation(), one.language()).filter(version -> readable.covers(version.marking()))
                        .orElse(null))).toList();
    }

    /** The certificates, the latest first. */
    public List<Certified> getCertificates() {
        var all = new ArrayList<Certified>();
        languages.certificates(file.getNegotiation().id()).forEach(one -> {
            boolean holds = languages.holds(file.getNegotiation(), one);
            all.add(new Certified(one, holds, holds ? Set.of() : languages.changedSince(file.getNegotiation(), one)));
        });
        Collections.reverse(all);
        return all;
    }

    /** True if originals for the signature can be made: the wording is settled. */
    public boolean isSettled() {
        return file.isPresent() && file.getNegotiation().text().settled();
    }

    /**
     * @param language a language of the treaty
     * @param version  its present version; null if there is none that the person may read
     */
    public record Present(TextLanguage language, TextVersion version) {
    }

    /**
     * @param holds   true if both languages still have the wording that was certified
     * @param changed paths of what has changed since
     */
    public record Certified(ConcordanceCertificate certificate, boolean holds, Set<String> changed) {
    }
}
