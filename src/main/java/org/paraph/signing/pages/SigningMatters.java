package org.paraph.signing.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.paraph.negotiation.Negotiation;
import org.paraph.signing.Ceremony;
import org.paraph.signing.FullPowers;
import org.paraph.signing.FullPowersRegister;
import org.paraph.signing.SigningFile;

/** What the record of a signature rests on, beside its form. */
@Named("signingMatters")
@RequestScoped
public class SigningMatters {

    private final SigningFile file;
    private final FullPowersRegister register;

    protected SigningMatters() {
        this(null, null);
    }

    @Inject
    public SigningMatters(SigningFile file, FullPowersRegister register) {
        this.file = file;
        this.register = register;
    }

    /** The ceremonies that are fixed. */
    public List<Ceremony> ceremonies(Negotiation dossier) {
        return file.fixed(dossier);
    }

    /** The instruments of full powers that were not taken back. */
    public List<FullPowers> fullPowers(Negotiation dossier) {
        return register.of(dossier.id()).stream().filter(powers -> powers.revokedOn() == null).toList();
    }
}
