package org.paraph.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.FieldChoices;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Party;
import org.paraph.platform.forms.Form;

/** Fills in what is on file of those who initial and sign: a row for each party, with whom its full powers name. */
@ApplicationScoped
class SigningChoices implements FieldChoices {

    private final FullPowersRegister register;
    private final SigningFile file;

    protected SigningChoices() {
        this(null, null);
    }

    @Inject
    SigningChoices(FullPowersRegister register, SigningFile file) {
        this.register = register;
        this.file = file;
    }

    @Override
    public void offer(Form form, Negotiation negotiation, Locale locale) {
        var code = form.code();
        if (code.equals(Action.INITIAL_TEXT.code()) || code.equals(Action.INITIAL_AGAIN.code())) {
            rows(form, negotiation, "/initiallers/", PowersAct.INITIAL);
        } else if (code.equals(Action.SCHEDULE_CEREMONY.code())) {
            rows(form, negotiation, "/signatories/", PowersAct.SIGN);
        } else if (code.equals(Action.RECORD_SIGNATURE.code())) {
            presetNext(form, negotiation);
        }
    }

    private void rows(Form form, Negotiation negotiation, String list, PowersAct act) {
        int row = 0;
        for (Party party : negotiation.parties()) {
            var pointer = list + row++;
            form.preset(pointer + "/party", party.code());
            holder(negotiation, party, act).ifPresent(powers -> {
                form.preset(pointer + "/name", powers.name());
                form.preset(pointer + "/officeName", powers.officeName());
                if (powers.office() != null) {
                    form.preset(pointer + "/office", powers.office().name());
                }
            });
        }
    }

    /** Whom the party's full powers for that act name; the latest instrument that holds. */
    private Optional<FullPowers> holder(Negotiation negotiation, Party party, PowersAct act) {
        return register.of(negotiation.id()).stream().filter(powers -> powers.party().equals(party.code())
                && powers.acts().contains(act) && powers.revokedOn() == null).reduce((one, later) -> later);
    }

    /** The next of those named for the ceremony who have not signed yet. */
    private void presetNext(Form form, Negotiation negotiation) {
        file.fixed(negotiation).stream().flatMap(ceremony -> ceremony.signatories().stream())
                .filter(signatory -> file.standing(negotiation, signatory.party()).isEmpty()).findFirst()
                .ifPresent(next -> {
                    form.preset("/signatory/party", next.party()).preset("/signatory/name", next.name())
                            .preset("/signatory/office", next.office().name());
                    if (next.officeName() != null) {
                        form.preset("/signatory/officeName", next.officeName());
                    }
                });
    }
}
