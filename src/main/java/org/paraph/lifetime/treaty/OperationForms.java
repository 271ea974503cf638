package org.paraph.lifetime.treaty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.paraph.negotiation.ActRequest;
import org.paraph.negotiation.TaskForm;
import org.paraph.negotiation.TaskForms;

/** The acts about the operation of a treaty that complete user tasks. */
@ApplicationScoped
class OperationForms implements TaskForms {

    private final OperationDesk operation;
    private final ObjectionDesk objections;

    protected OperationForms() {
        this(null, null);
    }

    @Inject
    OperationForms(OperationDesk operation, ObjectionDesk objections) {
        this.operation = operation;
        this.objections = objections;
    }

    @Override
    public List<TaskForm<?>> forms() {
        return List.of(
                new TaskForm<>("lifetime/confirm-operation-suspension", ActRequest.class, operation::confirm),
                new TaskForm<>("lifetime/settle-objection", ObjectionSettlementRequest.class, objections::settle));
    }
}
