package org.paraph.administration.operations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.paraph.administration.operations.DossierNames;
import org.paraph.platform.ui.Reader;

/** Sentences of the pages on operations, filled, and the names of dossiers on them. */
@Named("opsSay")
@RequestScoped
public class OperationsWords {

    private final Reader reader;
    private final DossierNames names;
    private final Map<String, Optional<String>> references = new HashMap<>();

    protected OperationsWords() {
        this(null, null);
    }

    @Inject
    OperationsWords(Reader reader, DossierNames names) {
        this.reader = reader;
        this.names = names;
    }

    public String of(String key) {
        return say(key);
    }

    public String of(String key, Object filling) {
        return say(key, filling);
    }

    public String of(String key, Object filling, Object second) {
        return say(key, filling, second);
    }

    /** Asks for the references of all dossiers on a page at once; null among them is none. */
    void expect(Stream<String> negotiationIds) {
        var ids = negotiationIds.filter(Objects::nonNull).distinct().toList();
        var found = names.of(ids.stream());
        ids.forEach(id -> references.put(id, found.apply(id)));
    }

    /** The reference of a dossier; null where it is hidden from the reader, or there is none. */
    public String reference(String negotiationId) {
        return negotiationId == null ? null : references.computeIfAbsent(negotiationId, names::reference).orElse(null);
    }

    /** What a dossier is called that is hidden from the reader; empty for none. */
    public String hidden(String negotiationId) {
        return negotiationId == null ? say("dossier.none") : say("dossier.hidden", DossierNames.shortened(negotiationId));
    }

    /** How long something lasts, in the largest whole unit. */
    public String lasting(Duration duration) {
        var length = duration.abs();
        var words = length.toDays() > 0 ? say("lasting.days", length.toDays())
                : length.toHours() > 0 ? say("lasting.hours", length.toHours())
                : length.toMinutes() > 0 ? say("lasting.minutes", length.toMinutes())
                : length.toSeconds() > 0 ? say("lasting.seconds", length.toSeconds()) : say("lasting.moment");
        return duration.isNegative() ? say("lasting.over", words) : words;
    }

    private String say(String key, Object... filling) {
        return reader.say("operations", key, filling);
    }
}
