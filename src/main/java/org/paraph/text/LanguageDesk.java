package org.paraph.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.AlreadyDone;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.Requirement;
import org.paraph.negotiation.SeparationOfDuties;

/** The languages of the treaty, their versions, and the certificates that they say the same. */
@ApplicationScoped
@Transactional
public class LanguageDesk {

    private static final Set<NegotiationState> TALKS = EnumSet.of(NegotiationState.DRAFTING,
            NegotiationState.WORKING_LEVEL_TALKS);
    private static final Set<NegotiationState> APPROVED = EnumSet.of(NegotiationState.IN_APPROVAL,
            NegotiationState.APPROVED_FOR_SIGNATURE, NegotiationState.SIGNING_SCHEDULED,
            NegotiationState.SIGNING_POSTPONED);

    private final Acts acts;
    private final Texts texts;
    private final Languages languages;
    private final TextComposition composition;
    private final Versioning versioning;

    protected LanguageDesk() {
        this(null, null, null, null, null);
    }

    @Inject
    public LanguageDesk(Acts acts, Texts texts, Languages languages, TextComposition composition, Versioning versioning) {
        this.acts = acts;
        this.texts = texts;
        this.languages = languages;
        this.composition = composition;
        this.versioning = versioning;
    }

    /** Says which languages the treaty has, which of them are authentic, and which one prevails. */
    public Negotiation declare(DossierRef ref, LanguagesRequest entered) {
        var act = acts.open(Action.DECLARE_LANGUAGES, ref);
        var when = act.at(entered.occurrence());
        var named = new HashSet<String>();
        entered.languages().stream().filter(one -> !named.add(one.language())).findFirst().ifPresent(one -> {
            throw new AlreadyDone("language-named-twice", one.language());
        });
        if (entered.languages().stream().noneMatch(one -> one.standing() == LanguageStanding.AUTHENTIC)) {
            throw new Requirement("no-authentic-language");
        }
        var prevailing = entered.languages().stream().filter(LanguagesRequest.Language::prevailing).toList();
        if (prevailing.size() > 1 || prevailing.stream().anyMatch(one -> one.standing() != LanguageStanding.AUTHENTIC)) {
            throw new Requirement("one-authentic-language-prevails");
        }
        requireAgreedLanguagesKept(act.negotiation(), entered);
        languages.declare(act.negotiation().id(), entered.languages().stream()
                .map(one -> new TextLanguage(act.negotiation().id(), one)).toList());
        return act.close("languages", entered.reason(), when);
    }

    /** Files the version of another language beside the working text. */
    public Negotiation file(DossierRef ref, TextRequest entered) {
        var act = acts.open(Action.FILE_LANGUAGE_VERSION, ref);
        var when = act.at(entered.occurrence());
        var negotiation = act.negotiation();
        var working = texts.working(negotiation);
        if (working.language().equals(entered.language())) {
            throw new Requirement("is-language-of-the-talks", working.language());
        }
        if (languages.declared(negotiation.id()).stream().noneMatch(one -> one.language().equals(entered.language()))) {
            throw new Requirement("language-not-declared", entered.language());
        }
        var rendered = entered.base() == null ? working : texts.ofDossier(negotiation.id(), entered.base());
        var earlier = texts.latest(negotiation, entered.language()).orElse(null);
        requireUnapproved(negotiation, working, earlier);
        var version = versioning.file(act, entered, composition.entered(entered), TextStatus.DRAFT, when)
                .rendering(rendered, earlier);
        return act.close("text:" + version.id(), entered.note(), when);
    }

    /**
     * Records the certificate that two present language versions say the same. Who wrote one of them may not certify it,
     * and both must have the same articles.
     */
    public Negotiation certify(DossierRef ref, ConcordanceRequest entered) {
        var act = acts.open(Action.CERTIFY_CONCORDANCE, ref);
        var when = act.at(entered.occurrence());
        var negotiation = act.negotiation();
        var first = texts.ofDossier(negotiation.id(), entered.first());
        var second = texts.ofDossier(negotiation.id(), entered.second());
        if (first.language().equals(second.language())) {
            throw new Requirement("same-language", first.language());
        }
        for (var version : List.of(first, second)) {
            if (!texts.latest(negotiation, version.language()).map(TextVersion::id).orElse("").equals(version.id())) {
                throw new Requirement("not-the-present-version", version.label());
            }
            if (texts.authors(negotiation, version.language()).contains(act.by())) {
                throw new SeparationOfDuties("author-may-not-certify", act.by());
            }
        }
        requireSameProvisions(first, second);
        var certificate = new ConcordanceCertificate(negotiation, first, second, entered, act.by(), when.same());
        languages.add(certificate);
        return act.close("concordance:" + certificate.id(), entered.certifiedBy(), when);
    }

    /** What the parties agreed on is not taken back: an authentic language stays authentic, and what prevails prevails. */
    private void requireAgreedLanguagesKept(Negotiation negotiation, LanguagesRequest entered) {
        if (TALKS.contains(negotiation.state())) {
            return;
        }
        languages.declared(negotiation.id()).stream().filter(TextLanguage::isAuthentic)
                .filter(had -> entered.languages().stream().noneMatch(one -> one.language().equals(had.language())
                        && one.standing() == LanguageStanding.AUTHENTIC && one.prevailing() == had.prevailing()))
                .findFirst().ifPresent(had -> {
                    throw new Requirement("languages-agreed", had.language());
                });
    }

    /** Once bodies decide on it, an authentic version follows a change of the working text and nothing else. */
    private void requireUnapproved(Negotiation negotiation, TextVersion working, TextVersion earlier) {
        if (earlier != null && APPROVED.contains(negotiation.state()) && working.id().equals(earlier.rendersId())
                && languages.declared(negotiation.id()).stream().anyMatch(one -> one.isAuthentic()
                        && one.language().equals(earlier.language()))) {
            throw new Requirement("language-version-settled", earlier.language(), earlier.label());
        }
    }

    private void requireSameProvisions(TextVersion first, TextVersion second) {
        var here = new TreeSet<String>();
        texts.index(first).units().forEach(unit -> here.add(unit.path()));
        var there = new TreeSet<String>();
        texts.index(second).units().forEach(unit -> there.add(unit.path()));
        var missing = new TreeSet<>(here);
        missing.removeAll(there);
        there.removeAll(here);
        missing.addAll(there);
        if (!missing.isEmpty()) {
            throw new Requirement("provisions-do-not-match", first.label(), second.label(), String.join(", ", missing));
        }
    }
}
