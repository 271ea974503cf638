package org.paraph.worklist.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.paraph.negotiation.TaskSubjects;
import org.paraph.platform.forms.FormWords;
import org.paraph.platform.ui.Reader;
import org.paraph.worklist.WorkItem;

/** What tasks are called in the reader's language; one that came with a newer process model is called what that says. */
@Named("taskNames")
@RequestScoped
public class TaskNames {

    private final Instance<TaskSubjects> subjects;
    private final Reader reader;

    protected TaskNames() {
        this(null, null);
    }

    @Inject
    TaskNames(@Any Instance<TaskSubjects> subjects, Reader reader) {
        this.subjects = subjects;
        this.reader = reader;
    }

    /** The kind of task and, where several of it can be open in one dossier, what it is about. */
    public String of(WorkItem item) {
        var kind = kind(item);
        return subject(item).map(about -> kind + ": " + about).orElse(kind);
    }

    /** The kind of task alone. */
    public String kind(WorkItem item) {
        return new FormWords(reader.getLocale()).find("task." + item.taskKey()).orElse(item.name());
    }

    /**
     * What is to be known about the task, in the reader's language where it is translated.
     *
     * @param model what the model that the task came with says, in English; null if nothing
     */
    Guidance guidance(WorkItem item, String model) {
        var language = reader.getLocale();
        if (model == null) {
            return null;
        }
        if (!language.equals(Locale.ENGLISH)) {
            var translated = ResourceBundle.getBundle("rules", language);
            if (translated.containsKey(item.taskKey())) {
                return new Guidance(language.toLanguageTag(), translated.getString(item.taskKey()));
            }
        }
        return new Guidance(Locale.ENGLISH.toLanguageTag(), model);
    }

    private Optional<String> subject(WorkItem item) {
        return item.subjectId() == null ? Optional.empty() : subjects.stream()
                .flatMap(each -> each.of(item.taskKey(), item.subjectId(), reader.getLocale()).stream()).findFirst();
    }
}
