package org.paraph.worklist.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.paraph.platform.forms.FormWords;
import org.paraph.platform.ui.Reader;
import org.paraph.worklist.WorkItem;

/** What tasks are called in the reader's language; one that came with a newer process model is called what that says. */
@Named("taskNames")
@RequestScoped
public class TaskNames {

    private final Reader reader;

    protected TaskNames() {
        this(null);
    }

    @Inject
    TaskNames(Reader reader) {
        this.reader = reader;
    }

    public String of(WorkItem item) {
        return new FormWords(reader.getLocale()).find("task." + item.taskKey()).orElse(item.name());
    }
}
