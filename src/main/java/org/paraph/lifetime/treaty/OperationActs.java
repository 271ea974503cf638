package org.paraph.lifetime.treaty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.paraph.negotiation.ActForm;
import org.paraph.negotiation.ActForms;
import org.paraph.negotiation.ActRequest;
import org.paraph.negotiation.ActTheme;
import org.paraph.negotiation.Action;

/** What can be done about the operation of a treaty, for pages that offer acts by their names. */
@ApplicationScoped
class OperationActs implements ActForms {

    private final OperationDesk operation;
    private final ObjectionDesk objections;

    protected OperationActs() {
        this(null, null);
    }

    @Inject
    OperationActs(OperationDesk operation, ObjectionDesk objections) {
        this.operation = operation;
        this.objections = objections;
    }

    @Override
    public List<ActForm<?>> acts() {
        return List.of(
                ActForm.whole(Action.SUSPEND_OPERATION, OperationSuspensionRequest.class, operation::suspend),
                new ActForm<>(Action.WITHDRAW_OPERATION_SUSPENSION, NoticeWithdrawalRequest.class, operation::withdraw),
                new ActForm<>(Action.ACKNOWLEDGE_OPERATION_SUSPENSION, NoticeAcknowledgementRequest.class,
                        operation::acknowledge),
                new ActForm<>(Action.OBJECT_TO_OPERATION_SUSPENSION, ObjectionRequest.class, objections::object),
                new ActForm<>(Action.RESUME_OPERATION, OperationResumptionRequest.class, operation::resume),
                new ActForm<>(Action.CONFIRM_OPERATION_SUSPENSION, ActRequest.class, operation::confirm),
                new ActForm<>(Action.SETTLE_OBJECTION, ObjectionSettlementRequest.class, objections::settle),
                ActForm.whole(Action.LIFT_SUSPENDED_PROVISIONS, ProvisionLiftingRequest.class, objections::lift));
    }

    @Override
    public ActTheme theme() {
        return ActTheme.IN_FORCE;
    }
}
