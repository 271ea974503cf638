package org.paraph.worklist.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.paraph.engine.TaskField;
import org.paraph.negotiation.DossierRef;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.TaskForm;
import org.paraph.negotiation.TaskForms;
import org.paraph.platform.web.StrictJson;
import org.paraph.worklist.FormUnknown;
import org.paraph.worklist.ModelTaskDesk;
import org.paraph.worklist.WorkItem;
import org.paraph.worklist.WorklistDesk;

/**
 * Completes a task with whatever its form asks for: reads the body as that act's request and performs the act, in one transaction
 * with the look at the task, so that the dossier is read once.
 */
@ApplicationScoped
@Transactional
class TaskCompletion {

    private final WorklistDesk desk;
    private final Instance<TaskForms> forms;
    private final Validator validator;
    private final ModelTaskDesk models;

    protected TaskCompletion() {
        this(null, null, null, null);
    }

    @Inject
    TaskCompletion(WorklistDesk desk, @Any Instance<TaskForms> forms, Validator validator, ModelTaskDesk models) {
        this.desk = desk;
        this.forms = forms;
        this.validator = validator;
        this.models = models;
    }

    /**
     * Completes a task as the present person saw it.
     *
     * @param body the act's request
     */
    Negotiation complete(String taskId, long version, byte[] body) throws IOException {
        return complete(desk.at(taskId, version), body);
    }

    /**
     * Completes a task as it is now.
     *
     * @param body the act's request, made for the task
     */
    Negotiation complete(String taskId, Function<WorkItem, byte[]> body) throws IOException {
        var item = desk.now(taskId);
        return complete(item, body.apply(item));
    }

    private Negotiation complete(WorkItem item, byte[] body) throws IOException {
        if (item.formKey() == null) {
            var given = (AnswersRequest) StrictJson.read(body, AnswersRequest.class);
            return models.complete(item.taskId(), item.version(), given.answers());
        }
        var form = form(item.formKey());
        var entered = StrictJson.read(body, form.request());
        var violations = validator.validate(entered);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return form.perform(DossierRef.byTask(item.negotiationId()), item.subjectId(), entered);
    }

    /** What the process model asks for in a task without a form of the application's own. */
    List<TaskField> fields(WorkItem item) {
        return models.fields(item);
    }

    private TaskForm<?> form(String key) {
        return forms.stream().map(TaskForms::forms).flatMap(List::stream).filter(form -> form.key().equals(key))
                .findFirst().orElseThrow(() -> new FormUnknown(key));
    }
}
