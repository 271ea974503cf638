package org.paraph.text.consensus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.text.RedLines;
import org.paraph.text.Texts;
import org.paraph.text.UnknownProvision;

/** Positions outside of rounds, and which provisions are the major terms. */
@ApplicationScoped
@Transactional
public class PositionDesk {

    private static final int NAMED = 10;
    private static final int LONGEST_PATH = 60;

    private final Acts acts;
    private final Standpoints standpoints;
    private final Positions positions;
    private final Texts texts;
    private final RedLines redLines;

    protected PositionDesk() {
        this(null, null, null, null, null);
    }

    @Inject
    public PositionDesk(Acts acts, Standpoints standpoints, Positions positions, Texts texts,
            RedLines redLines) {
        this.acts = acts;
        this.standpoints = standpoints;
        this.positions = positions;
        this.texts = texts;
        this.redLines = redLines;
    }

    /** Parties have stated or changed their positions between rounds. */
    public Negotiation record(DossierRef ref, PositionsRequest entered) {
        var act = acts.open(Action.RECORD_POSITIONS, ref);
        var when = act.at(entered.occurrence());
        redLines.heed(act.negotiation(), entered.positions(), act.by(), when);
        standpoints.take(act.negotiation(), entered.positions(), null, act.by(), when);
        return act.close("text:" + act.negotiation().text().versionId(), entered.positions().stream()
                .limit(NAMED).map(one -> one.party() + " " + one.stance() + " " + some(one.provisions()))
                .collect(Collectors.joining("; ")), when);
    }

    /** Says which provisions the agreement stands or falls with. */
    public Negotiation markMajorTerms(DossierRef ref, MajorTermsRequest entered) {
        var act = acts.open(Action.MARK_MAJOR_TERMS, ref);
        var when = act.at(entered.occurrence());
        var text = texts.working(act.negotiation());
        entered.provisions().stream().filter(path -> texts.index(text).at(path).isEmpty()).findFirst().ifPresent(path -> {
            throw new UnknownProvision(path);
        });
        positions.setMajorTerms(act.negotiation().id(), entered.provisions());
        text.follow(positions.consensus(act.negotiation(), text).status());
        return act.close("text:" + text.id(), entered.reason() + ": " + some(entered.provisions()), when);
    }

    /** The first of the paths, for the audit; the positions themselves are on file. */
    private static String some(List<String> paths) {
        return paths.stream().limit(NAMED).map(path -> path.substring(0, Math.min(path.length(), LONGEST_PATH)))
                .collect(Collectors.joining(" ")) + (paths.size() > NAMED ? " and " + (paths.size() - NAMED) + " more" : "");
    }
}
