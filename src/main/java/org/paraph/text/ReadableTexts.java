package org.paraph.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Marking;
import org.paraph.negotiation.Negotiation;

/** The texts as the present person may read them: a version marked above the person's clearance is not there. */
@ApplicationScoped
public class ReadableTexts {

    private final Texts texts;
    private final CurrentActor actor;

    protected ReadableTexts() {
        this(null, null);
    }

    @Inject
    public ReadableTexts(Texts texts, CurrentActor actor) {
        this.texts = texts;
        this.actor = actor;
    }

    /** The versions of a dossier that is visible to the person, oldest first. */
    public List<TextVersion> all(Negotiation negotiation) {
        return texts.all(negotiation.id()).stream().filter(version -> covers(version.marking())).toList();
    }

    /** A version by id or label, or {@code working} for the one that the parties work on; throws {@link UnknownText}. */
    public TextVersion get(Negotiation negotiation, String idOrLabel) {
        var key = idOrLabel == null ? "working" : idOrLabel;
        var version = idOrLabel == null || idOrLabel.equals("working")
                ? texts.findWorking(negotiation).orElseThrow(() -> new UnknownText(key))
                : texts.ofDossier(negotiation.id(), idOrLabel);
        if (!covers(version.marking())) {
            throw new UnknownText(key);
        }
        return version;
    }

    /** True if the person's clearance reaches as far as this marking; null is that of a dossier that is visible anyway. */
    public boolean covers(Marking marking) {
        return marking == null || actor.get().clearance().covers(marking);
    }
}
