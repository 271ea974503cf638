package org.paraph.audit.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.paraph.audit.AuditEntry;
import org.paraph.audit.AuditTrail;
import org.paraph.platform.forms.FormWords;
import org.paraph.platform.ui.Reader;

/** What was arranged about a task, for the pages on which it is worked on. */
@Named("taskTrail")
@RequestScoped
public class TaskTrail {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> COMMENTS = Set.of("task.comment", "task.revise-comment");

    private final AuditTrail trail;
    private final Reader reader;

    protected TaskTrail() {
        this(null, null);
    }

    @Inject
    public TaskTrail(AuditTrail trail, Reader reader) {
        this.trail = trail;
        this.reader = reader;
    }

    /** Oldest first; comments, which stand on the page themselves, are left out. */
    public List<Line> of(String dossier, String step, String task) {
        var words = new FormWords(reader.getLocale());
        return trail.ofTask(dossier, step, task).stream().filter(entry -> !COMMENTS.contains(entry.action()))
                .map(entry -> line(entry, words)).toList();
    }

    private static Line line(AuditEntry entry, FormWords words) {
        var after = facts(entry);
        var other = Stream.of("assignee", "delegate").map(fact -> after.path(fact).asText()).filter(name -> !name.isEmpty()
                && !name.equals(entry.actor())).findFirst().orElse(null);
        return new Line(entry.recordedAt(), entry.actor(), words.find("audit." + entry.action()).orElse(entry.action()), other,
                entry.reason());
    }

    private static JsonNode facts(AuditEntry entry) {
        try {
            return JSON.readTree(entry.after());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Facts are kept as a JSON object", e);
        }
    }

    /**
     * One thing that somebody arranged.
     *
     * @param actor  username of who did it
     * @param what   in words
     * @param other  username of the one to whom it was given, or null
     * @param reason in the words of who did it, or null
     */
    public record Line(Instant at, String actor, String what, String other, String reason) {
    }
}
