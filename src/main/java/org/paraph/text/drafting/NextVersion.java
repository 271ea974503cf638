package org.paraph.text.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.paraph.negotiation.OpenAct;
import org.paraph.platform.time.Occurrence;
import org.paraph.text.TextChange;
import org.paraph.text.TextRequest;
import org.paraph.text.TextStatus;
import org.paraph.text.TextVersion;
import org.paraph.text.Texts;
import org.paraph.text.Versioning;
import org.paraph.text.document.TreatyDocument;

/** Files the version that follows from a single step of drafting: a bracket, a resolution, an accepted proposal. */
@ApplicationScoped
class NextVersion {

    private static final Pattern COUNTED = Pattern.compile("(.+)\\.(\\d{1,4})");
    private static final int LONGEST_STEM = 34;

    private final Texts texts;
    private final Versioning versioning;

    protected NextVersion() {
        this(null, null);
    }

    @Inject
    NextVersion(Texts texts, Versioning versioning) {
        this.texts = texts;
        this.versioning = versioning;
    }

    /**
     * Files the text under a label; under the next free one after the present version's if none is given:
     * {@code 2016-v1.1} after {@code 2016-v1}.
     */
    TextVersion file(OpenAct act, String label, TreatyDocument document, String note, Occurrence when) {
        var working = texts.working(act.negotiation());
        var entered = new TextRequest(label == null ? next(working) : label, document.language(), null, null, null, null,
                null, TextChange.SUBSTANTIVE, note, working.marking(), null);
        return versioning.adopt(act, entered, document, TextStatus.ROLLING, when);
    }

    private String next(TextVersion working) {
        var taken = texts.all(working.negotiationId()).stream().map(TextVersion::label).collect(Collectors.toSet());
        var counted = COUNTED.matcher(working.label());
        boolean again = counted.matches();
        var stem = again ? counted.group(1) : working.label();
        var kept = stem.length() > LONGEST_STEM ? stem.substring(0, LONGEST_STEM) : stem;
        int number = again ? Integer.parseInt(counted.group(2)) : 0;
        String label;
        do {
            label = kept + "." + ++number;
        } while (taken.contains(label));
        return label;
    }
}
