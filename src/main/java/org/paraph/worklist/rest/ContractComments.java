package org.paraph.worklist.rest;

import static org.paraph.platform.contract.ContractJson.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Scope;
import org.paraph.directory.ScopeMissing;
import org.paraph.platform.contract.ContractAnswer;
import org.paraph.platform.contract.ContractCall;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.worklist.TaskComment;
import org.paraph.worklist.TaskCommentDesk;
import org.paraph.worklist.TaskComments;
import org.paraph.worklist.UnknownTask;
import org.paraph.worklist.UnknownTaskComment;
import org.paraph.worklist.WorkItem;
import org.paraph.worklist.Worklist;

/** Comments on user tasks by the engine's REST contract: they are those of {@code /api/tasks}, under the same rules. */
@ApplicationScoped
class ContractComments implements ContractCall {

    private static final Pattern READ = Pattern.compile("/task/([^/]{1,64})/comment(?:/([^/]{1,64}))?");
    private static final Pattern CREATE = Pattern.compile("/task/([^/]{1,64})/comment/create");
    private static final Pattern REVISE = Pattern.compile("/task/[^/]{1,64}/comment");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx");
    private static final int LONGEST = 4000;

    private final Worklist worklist;
    private final TaskComments comments;
    private final TaskCommentDesk desk;
    private final CurrentActor actor;

    protected ContractComments() {
        this(null, null, null, null);
    }

    @Inject
    ContractComments(Worklist worklist, TaskComments comments, TaskCommentDesk desk, CurrentActor actor) {
        this.worklist = worklist;
        this.comments = comments;
        this.desk = desk;
        this.actor = actor;
    }

    @Override
    public boolean meets(String method, String path) {
        return "GET".equals(method) && READ.matcher(path).matches() || isCreation(method, path) || isRevision(method, path);
    }

    @Override
    public ContractAnswer answer(HttpServletRequest request, String path) throws IOException {
        boolean creates = isCreation(request.getMethod(), path);
        boolean revises = isRevision(request.getMethod(), path);
        ScopeMissing.unless(actor.get(), creates || revises ? Scope.TASKS : Scope.READ);
        var call = (creates ? CREATE : READ).matcher(path);
        call.matches();
        var item = worklist.find(call.group(1), actor.get()).orElseThrow(UnknownTask::new);
        if (creates) {
            return new ContractAnswer(200, shown(desk.comment(item.taskId(), message(ContractTasks.object(request)))));
        }
        if (revises) {
            return revised(item, ContractTasks.object(request));
        }
        return new ContractAnswer(200, call.group(2) == null ? all(item) : shown(one(item, call.group(2))));
    }

    private static boolean isRevision(String method, String path) {
        return "PUT".equals(method) && REVISE.matcher(path).matches();
    }

    /** The engine's contract knows no versions: what is there now is said in other words. */
    private ContractAnswer revised(WorkItem item, JsonObject sent) {
        desk.reviseLatest(item.taskId(), sent.get("id") instanceof JsonString id ? id.getString() : "", message(sent));
        return ContractAnswer.done();
    }

    private static boolean isCreation(String method, String path) {
        return "POST".equals(method) && CREATE.matcher(path).matches();
    }

    private JsonArray all(WorkItem item) {
        var list = JSON.createArrayBuilder();
        comments.on(item.taskId()).forEach(said -> list.add(shown(said)));
        return list.build();
    }

    private TaskComment one(WorkItem item, String id) {
        return comments.on(item.taskId(), id).orElseThrow(UnknownTaskComment::new);
    }

    private static String message(JsonObject sent) {
        var message = sent.get("message") instanceof JsonString words ? words.getString() : "";
        if (message.isBlank() || message.length() > LONGEST) {
            throw new InvalidRequest("contract-comment-length", List.of(), LONGEST);
        }
        return message;
    }

    private static JsonObject shown(TaskComment said) {
        return JSON.createObjectBuilder().add("links", JSON.createArrayBuilder()).add("id", said.id()).add("userId", said.author())
                .add("taskId", said.taskId()).add("message", said.words())
                .add("time", MOMENT.format(said.recordedAt().atOffset(ZoneOffset.UTC))).addNull("processInstanceId")
                .addNull("rootProcessInstanceId").addNull("removalTime").build();
    }
}
