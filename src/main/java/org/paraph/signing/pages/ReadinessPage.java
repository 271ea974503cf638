package org.paraph.signing.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.paraph.directory.Role;
import org.paraph.negotiation.NegotiationState;
import org.paraph.negotiation.web.OpenDossier;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.signing.Blocker;
import org.paraph.signing.ReadinessCondition;
import org.paraph.signing.SignatureReadiness;
import org.paraph.signing.SigningFile;

/** The checklist before the signature: everything that has to be met, and what stands against it. */
@Named("readinessPage")
@RequestScoped
@PagePath("/negotiations/{dossier}/readiness")
public class ReadinessPage implements Page {

    private static final Map<ReadinessCondition, String> REMEDIES = remedies();

    private final OpenDossier file;
    private final SignatureReadiness readiness;
    private final SigningFile signing;
    private List<Blocker> blockers;

    protected ReadinessPage() {
        this(null, null, null);
    }

    @Inject
    public ReadinessPage(OpenDossier file, SignatureReadiness readiness, SigningFile signing) {
        this.file = file;
        this.readiness = readiness;
        this.signing = signing;
    }

    @Override
    public Outcome get(PageCall call) {
        blockers = readiness.blockers(file.open(call));
        return Outcome.view("dossier/readiness");
    }

    /**
     * A line of the checklist.
     *
     * @param condition what has to be met
     * @param blockers  what stands against it; empty if it is met, or cannot be judged yet
     * @param judged    false as long as what it is about is not there
     */
    public record Line(ReadinessCondition condition, List<Hindrance> blockers, boolean judged) {
    }

    /**
     * @param words    what stands against it
     * @param removers who can remove it
     * @param source   the legal source of the rule
     * @param link     where it can be removed
     */
    public record Hindrance(String words, List<Blocker.Remover> removers, String source, String link) {
    }

    public boolean isReady() {
        return blockers.isEmpty();
    }

    public int getCount() {
        return blockers.size();
    }

    /** All conditions; those that are not met first. */
    public List<Line> getLines() {
        var all = Stream.of(ReadinessCondition.values()).map(this::line).toList();
        return Stream.concat(all.stream().filter(line -> !line.blockers().isEmpty()),
                all.stream().filter(line -> line.blockers().isEmpty())).toList();
    }

    /** A role by its name, for its word. */
    public Role role(String name) {
        return Role.valueOf(name);
    }

    private Line line(ReadinessCondition condition) {
        return new Line(condition, blockers.stream().filter(one -> one.condition() == condition)
                .map(one -> new Hindrance(file.words(one.code(), one.arguments()), one.removers(), one.source(),
                        file.part(remedy(condition)))).toList(), isJudged(condition));
    }

    /** Where there is no text yet, everything begins with one. */
    private String remedy(ReadinessCondition condition) {
        return condition == ReadinessCondition.TEXT_SETTLED && !file.getNegotiation().text().exists() ? "text"
                : REMEDIES.get(condition);
    }

    /** Most conditions are about the text, some about the settled text, and full powers are asked of those who shall sign. */
    private boolean isJudged(ReadinessCondition condition) {
        var text = file.getNegotiation().text();
        return switch (condition) {
            case TEXT_SETTLED -> true;
            case MANDATE -> file.getNegotiation().state() != NegotiationState.PROPOSED;
            case TEXT_DEFINITIVE, OWN_APPROVALS, SAME_TEXT, DEVIATIONS -> text.settled();
            case FULL_POWERS -> text.exists() && !signing.ceremonies(file.getNegotiation().id()).isEmpty();
            default -> text.exists();
        };
    }

    private static Map<ReadinessCondition, String> remedies() {
        var parts = new EnumMap<ReadinessCondition, String>(ReadinessCondition.class);
        parts.put(ReadinessCondition.TEXT_SETTLED, "acts/record-text-consent");
        parts.put(ReadinessCondition.TEXT_DEFINITIVE, "acts/initial-text");
        parts.put(ReadinessCondition.OWN_APPROVALS, "approvals");
        parts.put(ReadinessCondition.OTHER_PARTIES, "acts/record-notified-approval");
        parts.put(ReadinessCondition.SAME_TEXT, "approvals");
        parts.put(ReadinessCondition.DEVIATIONS, "");
        parts.put(ReadinessCondition.LANGUAGES, "acts/certify-concordance");
        parts.put(ReadinessCondition.FULL_POWERS, "acts/record-full-powers");
        parts.put(ReadinessCondition.MANDATE, "acts/amend-mandate");
        parts.put(ReadinessCondition.CONSENT, "acts/assess-legislature-consent");
        parts.put(ReadinessCondition.BRIEFING, "acts/brief-legislature");
        parts.put(ReadinessCondition.MARKING, "acts/amend");
        return parts;
    }
}
