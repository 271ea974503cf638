package org.paraph.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.paraph.negotiation.MandateCheck;
import org.paraph.negotiation.MandateGiven;
import org.paraph.negotiation.MandateKind;
import org.paraph.negotiation.Mandates;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.RedLine;
import org.paraph.negotiation.Requirement;
import org.paraph.platform.time.Occurrence;
import org.paraph.text.comparison.MovedPaths;
import org.paraph.text.comparison.TextComparison;
import org.paraph.text.consensus.PositionRequest;
import org.paraph.text.consensus.Stance;
import org.paraph.text.document.TextIndex;

/**
 * Keeps our delegation within its mandate: what touches a red line is put before the authority that drew it, and until that
 * has decided, our side agrees to nothing there.
 */
@ApplicationScoped
public class RedLines {

    private final Mandates mandates;
    private final Texts texts;

    protected RedLines() {
        this(null, null);
    }

    @Inject
    public RedLines(Mandates mandates, Texts texts) {
        this.mandates = mandates;
        this.texts = texts;
    }

    /** The words that a provision has when its red line is drawn are those to be held. */
    void onMandate(@Observes MandateGiven event) {
        texts.findWorking(event.negotiation()).map(texts::index).ifPresent(text ->
                event.mandate().redLines().forEach(line -> hold(line, text)));
    }

    /** Red lines follow the text where it moves; our own draft says what is to be held, any other wording is a question. */
    void onText(@Observes TextAdopted event) {
        var lines = mandates.redLines(event.negotiationId()).stream().filter(line -> line.path() != null).toList();
        if (lines.isEmpty()) {
            return;
        }
        var text = texts.index(event.version());
        Map<String, String> moved = event.earlier() == null ? Map.of()
                : MovedPaths.of(TextComparison.of(texts.document(event.earlier()), text.document()));
        lines.forEach(line -> line.follow(moved.getOrDefault(line.path(), line.path())));
        if (event.version().status() == TextStatus.DRAFT) {
            lines.forEach(line -> hold(line, text));
            return;
        }
        mandates.checks(event.negotiationId()).stream().filter(MandateCheck::isOpen)
                .filter(check -> check.subject().startsWith("text:") && !isCrossed(check.redLine(), text))
                .forEach(check -> mandates.release(event.negotiationId(), check.subject()));
        lines.stream().filter(line -> isCrossed(line, text)).forEach(line -> mandates.touch(event.negotiationId(), line,
                "text:" + event.version().label(), event.version().author(), event.version().occurrence()));
    }

    /**
     * What parties say outside of their own words: our side accepts only what is within the mandate, and what another party
     * does not accept at a red line is a question to its authority.
     *
     * @throws Requirement if our side may not accept that
     */
    public void heed(Negotiation negotiation, List<PositionRequest> said, String by, Occurrence when) {
        if (said == null) {
            return;
        }
        for (var one : said) {
            if (one.party().equals(negotiation.homeParty())) {
                requireWithin(negotiation, one, when);
            } else if (one.stance() == Stance.ACCEPT) {
                mandates.release(negotiation.id(), subject(one));
            } else {
                touched(negotiation, one).forEach(line -> mandates.touch(negotiation.id(), line, subject(one), by, when));
            }
        }
    }

    /** A proposal for a provision, or in words that name a topic, is a question where there is a red line. */
    public void heedProposal(String negotiationId, String proposalId, String path, String words, String by,
            Occurrence when) {
        mandates.redLines(negotiationId).stream().filter(line -> line.isAt(path) || line.isNamedIn(words))
                .forEach(line -> mandates.touch(negotiationId, line, "proposal:" + proposalId, by, when));
    }

    /** A rejected proposal touches nothing any more. */
    public void dropProposal(String negotiationId, String proposalId) {
        mandates.release(negotiationId, "proposal:" + proposalId);
    }

    /** @throws Requirement if the mandate does not let us agree on the text as a whole that day, or a red line is in question */
    public void requireAgreement(Negotiation negotiation, Occurrence when) {
        mandates.require(negotiation.id(), MandateKind.NEGOTIATE, when.occurredOn());
        mandates.checks(negotiation.id()).stream().filter(MandateCheck::isOpen).findFirst().ifPresent(open -> {
            throw new Requirement("mandate-asked", open.redLine().name());
        });
    }

    private void requireWithin(Negotiation negotiation, PositionRequest said, Occurrence when) {
        if (said.stance() != Stance.ACCEPT && said.stance() != Stance.ACCEPT_AD_REFERENDUM) {
            return;
        }
        mandates.require(negotiation.id(), MandateKind.NEGOTIATE, when.occurredOn());
        var text = texts.index(texts.working(negotiation));
        touched(negotiation, said).forEach(line -> {
            if (mandates.isAsked(negotiation.id(), line)) {
                throw new Requirement("mandate-asked", line.name());
            }
            if (isCrossed(line, text)) {
                throw new Requirement("red-line", line.name(), line.wording());
            }
        });
    }

    private List<RedLine> touched(Negotiation negotiation, PositionRequest said) {
        var text = texts.index(texts.working(negotiation));
        var paths = said.provisions().stream().flatMap(path -> Stream.concat(Stream.of(path),
                text.named(path).stream().map(TextIndex.Entry::path))).toList();
        return mandates.redLines(negotiation.id()).stream()
                .filter(line -> paths.stream().anyMatch(line::isAt) || line.isNamedIn(said.note())).toList();
    }

    private static String subject(PositionRequest said) {
        return "position:" + said.party();
    }

    private static void hold(RedLine line, TextIndex text) {
        if (line.path() != null) {
            text.at(line.path()).ifPresent(entry -> line.hold(entry.wordingSha256()));
        }
    }

    private static boolean isCrossed(RedLine line, TextIndex text) {
        return line.path() != null
                && line.isCrossedBy(text.at(line.path()).map(TextIndex.Entry::wordingSha256).orElse(null));
    }
}
