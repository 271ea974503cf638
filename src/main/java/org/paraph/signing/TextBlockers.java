package org.paraph.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.paraph.directory.Marking;
import org.paraph.directory.Role;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Requirement;
import org.paraph.signing.Blocker.Hand;
import org.paraph.signing.Blocker.Matter;
import org.paraph.signing.Blocker.Remover;
import org.paraph.text.Languages;
import org.paraph.text.TextConsent;
import org.paraph.text.TextStatus;
import org.paraph.text.TextVersion;
import org.paraph.text.Texts;

/** What of the text stands against the signature: all parties have to stand by one definitive wording. */
@ApplicationScoped
class TextBlockers {

    private final Texts texts;
    private final Languages languages;
    private final SigningFile file;

    protected TextBlockers() {
        this(null, null, null);
    }

    @Inject
    TextBlockers(Texts texts, Languages languages, SigningFile file) {
        this.texts = texts;
        this.languages = languages;
        this.file = file;
    }

    /** Of the working text itself. */
    List<Blocker> of(Negotiation negotiation) {
        if (!negotiation.text().exists()) {
            return List.of(Blocker.of(ReadinessCondition.TEXT_SETTLED, Matter.TEXT, negotiation.reference(), role(Role.CHIEF_NEGOTIATOR), "no-text"));
        }
        var found = new ArrayList<Blocker>();
        var version = texts.working(negotiation);
        if (!negotiation.text().settled()) {
            found.add(Blocker.of(ReadinessCondition.TEXT_SETTLED, Matter.TEXT, version.label(),
                    whoSettles(negotiation, version), "text-not-settled", version.label()));
        } else if (version.toBeInitialled()) {
            found.add(Blocker.of(ReadinessCondition.TEXT_DEFINITIVE, Matter.TEXT, version.label(),
                    role(Role.CHIEF_NEGOTIATOR), "text-needs-initialling", version.label()));
        } else if (!definitive(negotiation, version)) {
            found.add(Blocker.of(ReadinessCondition.TEXT_DEFINITIVE, Matter.TEXT, version.label(),
                    role(Role.CHIEF_NEGOTIATOR), "text-not-definitive", version.label(), version.status().name()));
        }
        var marking = version.marking() == null ? negotiation.marking() : version.marking();
        if (marking.covers(Marking.SECRET)) {
            found.add(Blocker.of(ReadinessCondition.MARKING, Matter.MARKING, marking.name(),
                    role(Role.TREATY_OFFICER, Role.CHIEF_NEGOTIATOR), "marking-not-cleared", version.label(), marking.name()));
        }
        return found;
    }

    /** Of its languages: the authentic versions have to be certified to say the same. */
    List<Blocker> ofLanguages(Negotiation negotiation) {
        try {
            languages.requireConcordance(negotiation);
            return List.of();
        } catch (Requirement missing) {
            return List.of(Blocker.of(ReadinessCondition.LANGUAGES, Matter.LANGUAGE,
                    String.valueOf(missing.arguments().get(0)), role(Role.LEGAL_REVIEWER, Role.TREATY_OFFICER),
                    missing.code(), missing.arguments().toArray()));
        }
    }

    /**
     * Initialled or verified by lawyers; or, where it was reopened after that, consented to again by every party, which
     * authenticates it just as well (Vienna Convention, article 10(a)).
     */
    private boolean definitive(Negotiation negotiation, TextVersion version) {
        return version.status() == TextStatus.INITIALLED || version.status() == TextStatus.LEGALLY_VERIFIED
                || !texts.consents(version.id()).isEmpty() || !negotiation.procedure().initialling()
                || file.initiallings(negotiation.id()).stream().anyMatch(one -> one.textHash().equals(version.sha256()));
    }

    private List<Remover> whoSettles(Negotiation negotiation, TextVersion version) {
        var consenting = texts.consents(version.id()).stream().map(TextConsent::party).toList();
        return version.status() != TextStatus.REOPENED ? role(Role.CHIEF_NEGOTIATOR)
                : negotiation.parties().stream().map(party -> party.code())
                        .filter(code -> !code.equals(negotiation.homeParty()) && !consenting.contains(code))
                        .map(code -> new Remover(Hand.PARTY, code)).toList();
    }

    private static List<Remover> role(Role... roles) {
        return List.of(roles).stream().map(role -> new Remover(Hand.ROLE, role.name())).toList();
    }
}
