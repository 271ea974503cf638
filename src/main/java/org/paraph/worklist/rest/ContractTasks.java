package org.paraph.worklist.rest;

import static org.paraph.platform.contract.ContractJson.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Scope;
import org.paraph.directory.ScopeMissing;
import org.paraph.platform.contract.ContractAnswer;
import org.paraph.platform.contract.ContractCall;
import org.paraph.platform.contract.ContractJson;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.TooLarge;
import org.paraph.platform.web.ConstraintText;
import org.paraph.platform.web.ProblemText;
import org.paraph.worklist.WorkItem;
import org.paraph.worklist.WorklistDesk;

/**
 * Work on user tasks by the engine's REST contract. It goes through the same desks, rules and records as {@code /api/tasks}: a
 * task is claimed for nobody but the caller, and completed with the act that its form names. Its variables are the members of
 * that act's request: {@code occurrence.occurredOn} is a member within another, and a value of the type {@code Json} is read.
 */
@ApplicationScoped
class ContractTasks implements ContractCall {

    private static final Pattern CALL = Pattern.compile("/task/([^/]{1,64})/(claim|unclaim|assignee|complete|submit-form)");
    private static final int LARGEST = 24 << 20;
    /** The contract gives no reason for handing a task over; the record says then by which call it was done. */
    private static final String UNREASONED = "POST /engine-rest/task/{id}/assignee";

    private final WorklistDesk desk;
    private final TaskCompletion completion;
    private final CurrentActor actor;

    protected ContractTasks() {
        this(null, null, null);
    }

    @Inject
    ContractTasks(WorklistDesk desk, TaskCompletion completion, CurrentActor actor) {
        this.desk = desk;
        this.completion = completion;
        this.actor = actor;
    }

    @Override
    public boolean meets(String method, String path) {
        return "POST".equals(method) && CALL.matcher(path).matches();
    }

    @Override
    public ContractAnswer answer(HttpServletRequest request, String path) throws IOException {
        ScopeMissing.unless(actor.get(), Scope.TASKS);
        var call = CALL.matcher(path);
        call.matches();
        var task = call.group(1);
        var sent = object(request);
        switch (call.group(2)) {
            case "claim" -> claim(desk.now(task), user(sent));
            case "unclaim" -> desk.release(task, desk.now(task).version());
            case "assignee" -> assign(desk.now(task), user(sent));
            default -> {
                complete(task, sent, request.getHeader("Accept-Language"));
                if (sent.getBoolean("withVariablesInReturn", false)) {
                    return new ContractAnswer(200, JsonValue.EMPTY_JSON_OBJECT);
                }
            }
        }
        return ContractAnswer.done();
    }

    private void complete(String task, JsonObject sent, String language) throws IOException {
        try {
            completion.complete(task, item -> entered(item, sent));
        } catch (ConstraintViolationException wrong) {
            var locale = ProblemText.locale(language);
            throw new InvalidRequest("contract-form-refused", List.of(), wrong.getConstraintViolations().stream()
                    .map(found -> ConstraintText.violation(found, locale)).map(each -> each.pointer() + ": " + each.message())
                    .sorted().collect(Collectors.joining("; ")));
        }
    }

    private void claim(WorkItem item, String user) {
        if (user != null && !user.equals(actor.get().username())) {
            throw new InvalidRequest("contract-claim-for-another", List.of());
        }
        desk.claim(item.taskId(), item.version());
    }

    private void assign(WorkItem item, String user) {
        if (user == null) {
            desk.release(item.taskId(), item.version());
        } else if (user.equals(actor.get().username())) {
            desk.claim(item.taskId(), item.version());
        } else {
            desk.reassign(item.taskId(), item.version(), user, UNREASONED);
        }
    }

    private static String user(JsonObject sent) {
        return sent.get("userId") instanceof JsonString user ? user.getString() : null;
    }

    private static byte[] entered(WorkItem item, JsonObject sent) {
        var variables = sent.get("variables") instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
        var members = Members.of(variables);
        var body = item.formKey() == null ? JSON.createObjectBuilder().add("answers", members).build() : members;
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }

    static JsonObject object(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new TooLarge(LARGEST);
        }
        return body.length == 0 ? JsonValue.EMPTY_JSON_OBJECT : ContractJson.object(body);
    }
}
