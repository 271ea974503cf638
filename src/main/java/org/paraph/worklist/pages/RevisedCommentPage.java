package org.paraph.worklist.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.paraph.directory.CurrentActor;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Negotiations;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.platform.ui.Reader;
import org.paraph.worklist.TaskComment;
import org.paraph.worklist.TaskCommentDesk;
import org.paraph.worklist.TaskCommentRequest;
import org.paraph.worklist.TaskComments;
import org.paraph.worklist.UnknownTask;
import org.paraph.worklist.UnknownTaskComment;
import org.paraph.worklist.WorkItem;
import org.paraph.worklist.Worklist;

/** Where the author of a comment on an open task says it in other words. */
@Named("revisedCommentPage")
@RequestScoped
@PagePath("/tasks/{task}/comments/{comment}")
public class RevisedCommentPage implements Page {

    private static final String VIEW = "revised-comment";

    private final Worklist worklist;
    private final Negotiations negotiations;
    private final TaskComments comments;
    private final TaskCommentDesk desk;
    private final CurrentActor actor;
    private final FormEntry entry;
    private final Reader reader;
    private WorkItem item;
    private Negotiation negotiation;
    private TaskComment comment;
    private Form form;

    protected RevisedCommentPage() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public RevisedCommentPage(Worklist worklist, Negotiations negotiations, TaskComments comments, TaskCommentDesk desk,
            CurrentActor actor, FormEntry entry, Reader reader) {
        this.worklist = worklist;
        this.negotiations = negotiations;
        this.comments = comments;
        this.desk = desk;
        this.actor = actor;
        this.entry = entry;
        this.reader = reader;
    }

    @Override
    public Outcome get(PageCall call) {
        open(call, call.restored());
        return Outcome.view(VIEW);
    }

    @Override
    public Outcome post(PageCall call) {
        open(call, call.parameters());
        long seen = call.version().orElse(-1L);
        var refused = entry.perform(form, TaskCommentRequest.class,
                request -> desk.revise(item.taskId(), comment.id(), seen, request.words()));
        if (refused.isPresent()) {
            return Outcome.view(VIEW, refused.get());
        }
        call.say(ResourceBundle.getBundle("words", reader.getLocale()).getString("task.comment.revised"));
        return Outcome.goTo("/tasks/" + item.taskId());
    }

    private void open(PageCall call, Map<String, List<String>> entered) {
        item = worklist.find(call.part("task"), actor.get()).orElseThrow(UnknownTask::new);
        negotiation = negotiations.visible(item.negotiationId(), actor.get());
        comment = comments.on(item.taskId(), call.part("comment")).orElseThrow(UnknownTaskComment::new);
        form = entry.form("comment-on-task", TaskCommentRequest.class, entered).preset("/words", comment.words());
    }

    public WorkItem getItem() {
        return item;
    }

    public Negotiation getNegotiation() {
        return negotiation;
    }

    public TaskComment getComment() {
        return comment;
    }

    public Form getForm() {
        return form;
    }

    /** True if the reader is the author, and still on the dossier. */
    public boolean isMine() {
        return comment.author().equals(actor.get().username()) && desk.mayComment(item);
    }
}
