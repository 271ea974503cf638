package org.paraph.text.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Acts;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Requirement;
import org.paraph.text.Texts;
import org.paraph.text.UnknownProvision;
import org.paraph.text.document.Inline;
import org.paraph.text.document.Provision;
import org.paraph.text.document.Wording;

/** Opens and closes brackets, each time as a new version of the text. */
@ApplicationScoped
@Transactional
public class BracketDesk {

    private final Acts acts;
    private final Texts texts;
    private final Brackets brackets;
    private final NextVersion next;

    protected BracketDesk() {
        this(null, null, null, null);
    }

    @Inject
    BracketDesk(Acts acts, Texts texts, Brackets brackets, NextVersion next) {
        this.acts = acts;
        this.texts = texts;
        this.brackets = brackets;
        this.next = next;
    }

    /** Words turn out to be disputed: a bracket with the alternatives takes their place. */
    public Negotiation open(DossierRef ref, BracketRequest entered) {
        var act = acts.open(Action.OPEN_BRACKET, ref);
        var when = act.at(entered.occurrence());
        var document = texts.document(texts.working(act.negotiation()));
        entered.alternatives().stream().flatMap(one -> one.proposedBy().stream()).forEach(act.negotiation()::requireParty);
        if (document.at(entered.provision()).isEmpty()) {
            throw new UnknownProvision(entered.provision());
        }
        var bracket = new Inline.Bracket(entered.alternatives().stream().map(one -> new Inline.Alternative(
                one.proposedBy(), Wording.of(one.wording()).pieces())).toList());
        var version = next.file(act, entered.label(), document.with(entered.provision(),
                provision -> List.of(bracketed(provision, entered.words(), bracket))), entered.note(), when);
        return act.close("text:" + version.id(), entered.note(), when);
    }

    /** The parties agree on what stands in the place of a bracket. */
    public Negotiation close(DossierRef ref, String bracketId, BracketClosingRequest entered) {
        var act = acts.open(Action.CLOSE_BRACKET, ref, bracketId);
        var when = act.at(entered.occurrence());
        var bracket = brackets.ofDossier(act.negotiation().id(), bracketId);
        if (!bracket.isOpen()) {
            throw new Requirement("bracket-closed", bracket.number());
        }
        var document = texts.document(texts.working(act.negotiation()));
        var resolution = Wording.of(entered.wording());
        int which = (int) brackets.all(act.negotiation().id()).stream().filter(TextBracket::isOpen)
                .filter(one -> one.number() < bracket.number() && one.path().equals(bracket.path())
                        && one.notation().equals(bracket.notation())).count();
        var version = next.file(act, entered.label(), document.with(bracket.path(),
                provision -> List.of(resolved(provision, bracket.notation(), which, resolution))), entered.note(), when);
        return act.close("bracket:" + bracket.id() + " text:" + version.id(), entered.note(), when);
    }

    private static Provision bracketed(Provision provision, String words, Inline.Bracket bracket) {
        var pieces = new ArrayList<>(provision.words().pieces());
        if (words == null || words.isBlank()) {
            pieces.add(bracket);
            return provision.withWords(Wording.of(pieces));
        }
        var sought = Wording.plain(words).words();
        int at = -1;
        for (int each = 0; each < pieces.size(); each++) {
            if (pieces.get(each) instanceof Inline.Words plain && plain.words().contains(sought)) {
                if (at >= 0 || plain.words().indexOf(sought) != plain.words().lastIndexOf(sought)) {
                    throw new Requirement("words-not-unique", sought);
                }
                at = each;
            }
        }
        if (at < 0) {
            throw new Requirement("words-not-found", sought);
        }
        var plain = ((Inline.Words) pieces.remove(at)).words();
        int from = plain.indexOf(sought);
        pieces.add(at, new Inline.Words(plain.substring(from + sought.length())));
        pieces.add(at, bracket);
        pieces.add(at, new Inline.Words(plain.substring(0, from)));
        return provision.withWords(Wording.of(pieces));
    }

    /** The provision with one of its brackets of that form resolved, counted from 0 through heading and words. */
    private static Provision resolved(Provision provision, String notation, int which, Wording resolution) {
        int inHeading = (int) provision.heading().pieces().stream().filter(piece -> has(piece, notation)).count();
        return which < inHeading
                ? new Provision(provision.kind(), provision.number(), resolved(provision.heading(), notation, which,
                        resolution), provision.words(), provision.children())
                : provision.withWords(resolved(provision.words(), notation, which - inHeading, resolution));
    }

    private static Wording resolved(Wording wording, String notation, int which, Wording resolution) {
        var pieces = new ArrayList<>(wording.pieces());
        int seen = 0;
        for (int at = 0; at < pieces.size(); at++) {
            if (has(pieces.get(at), notation) && seen++ == which) {
                pieces.remove(at);
                pieces.addAll(at, resolution.pieces());
                return Wording.of(pieces);
            }
        }
        return wording;
    }

    private static boolean has(Inline piece, String notation) {
        return piece instanceof Inline.Bracket && Wording.of(List.of(piece)).notation().equals(notation);
    }
}
