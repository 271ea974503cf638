package org.paraph.signing.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.web.OpenDossier;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.platform.ui.Reader;
import org.paraph.signing.Adoption;
import org.paraph.signing.Ceremony;
import org.paraph.signing.FullPowers;
import org.paraph.signing.FullPowersCheck;
import org.paraph.signing.FullPowersRegister;
import org.paraph.signing.Initialling;
import org.paraph.signing.Signature;
import org.paraph.signing.SigningFile;
import org.paraph.text.Languages;
import org.paraph.text.ReadableTexts;
import org.paraph.text.TextVersion;

/** Initials, ceremonies, full powers, signatures, and the originals to be signed. */
@Named("signingPage")
@RequestScoped
@PagePath("/negotiations/{dossier}/signing")
public class SigningPage implements Page {

    private final OpenDossier file;
    private final SigningFile signing;
    private final FullPowersRegister register;
    private final Languages languages;
    private final ReadableTexts readable;
    private final Reader reader;
    private Negotiation negotiation;

    protected SigningPage() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public SigningPage(OpenDossier file, SigningFile signing, FullPowersRegister register, Languages languages,
            ReadableTexts readable, Reader reader) {
        this.file = file;
        this.signing = signing;
        this.register = register;
        this.languages = languages;
        this.readable = readable;
        this.reader = reader;
    }

    @Override
    public Outcome get(PageCall call) {
        negotiation = file.open(call);
        return Outcome.view("dossier/signing");
    }

    /**
     * @param powers the instrument
     * @param valid  true if it stands today
     * @param checks when it was looked at
     */
    public record PowersLine(FullPowers powers, boolean valid, List<FullPowersCheck> checks) {
    }

    public List<Ceremony> getCeremonies() {
        return signing.ceremonies(negotiation.id());
    }

    public List<Initialling> getInitiallings() {
        return signing.initiallings(negotiation.id());
    }

    public List<Signature> getSignatures() {
        return signing.signatures(negotiation.id());
    }

    public List<Adoption> getAdoptions() {
        return signing.adoptions(negotiation.id());
    }

    public List<PowersLine> getPowers() {
        var checks = register.checks(negotiation.id());
        return register.of(negotiation.id()).stream().map(powers -> new PowersLine(powers,
                powers.validOn(reader.getToday()),
                checks.stream().filter(check -> check.fullPowersId().equals(powers.id())).toList())).toList();
    }

    /** The authentic versions of a settled text that the reader may have as originals; empty before that. */
    public List<TextVersion> getOriginals() {
        return negotiation.text().settled() ? languages.authentic(negotiation).stream()
                .filter(version -> readable.covers(version.marking())).toList() : List.of();
    }

    /** Where an original is to be had, but for the format at the end. */
    public String original(TextVersion version, String party) {
        return "/api/negotiations/" + negotiation.id() + "/signing-copies/" + party + "/" + version.language() + "/";
    }
}
