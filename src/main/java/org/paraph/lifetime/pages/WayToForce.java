package org.paraph.lifetime.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.paraph.lifetime.consent.Consent;
import org.paraph.lifetime.consent.ConsentAct;
import org.paraph.lifetime.consent.ConsentFile;
import org.paraph.lifetime.consent.ConsentRevocation;
import org.paraph.lifetime.consent.EntryForecast;
import org.paraph.lifetime.consent.EntryForecasts;
import org.paraph.lifetime.consent.FinalClauses;
import org.paraph.lifetime.consent.ProvisionalApplication;
import org.paraph.lifetime.consent.RevocableConsents;
import org.paraph.negotiation.web.OpenDossier;

/** What the final clauses ask for, what of it is still missing, and the consents and provisional applications on file. */
@Named("wayToForce")
@RequestScoped
public class WayToForce {

    private final OpenDossier file;
    private final ConsentFile consents;
    private final RevocableConsents revocable;
    private final EntryForecasts forecasts;
    private Set<String> open;

    protected WayToForce() {
        this(null, null, null, null);
    }

    @Inject
    public WayToForce(OpenDossier file, ConsentFile consents, RevocableConsents revocable, EntryForecasts forecasts) {
        this.file = file;
        this.consents = consents;
        this.revocable = revocable;
        this.forecasts = forecasts;
    }

    /** The reading of the final clauses that counts; null if none is on file. */
    public FinalClauses getClauses() {
        return consents.clauses(file.getNegotiation()).orElse(null);
    }

    /** When the treaty enters into force by its clauses, and what is missing; null if no clauses are on file. */
    public EntryForecast getForecast() {
        return forecasts.of(file.getNegotiation()).orElse(null);
    }

    /** The instruments of the parties, the earliest first. */
    public List<ConsentAct> getConsents() {
        return consents.consents(file.getNegotiation().id());
    }

    /** How a consent was taken back; null if it stands. */
    public ConsentRevocation revocation(ConsentAct consent) {
        return consents.revocations(file.getNegotiation().id()).stream().filter(each -> each.actId().equals(consent.id()))
                .findFirst().orElse(null);
    }

    /** True if the party can still take back what it gave by that act, an instrument or a notification. */
    public boolean isRevocable(String act) {
        if (open == null) {
            open = revocable.of(file.getNegotiation()).stream().map(Consent::actId).collect(Collectors.toSet());
        }
        return open.contains(act);
    }

    public List<ProvisionalApplication> getApplications() {
        return consents.provisionalApplications(file.getNegotiation().id());
    }
}
