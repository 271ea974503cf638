package org.paraph.lifetime.treaty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.paraph.negotiation.ActObjects;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.Negotiation;

/** The notices of a treaty, the suspensions of its operation, and what was agreed as suspended. */
@ApplicationScoped
class TreatyObjects implements ActObjects {

    private final Treaties treaties;
    private final OperationText text;

    protected TreatyObjects() {
        this(null, null);
    }

    @Inject
    TreatyObjects(Treaties treaties, OperationText text) {
        this.treaties = treaties;
        this.text = text;
    }

    @Override
    public Map<Action, Boolean> present(Negotiation negotiation) {
        var treaty = treaties.find(negotiation.id());
        var present = new EnumMap<Action, Boolean>(Action.class);
        notices(present, treaty.map(Treaty::notices).orElse(List.of()));
        suspensions(present, treaty.map(Treaty::suspensions).orElse(List.of()));
        present.put(Action.LIFT_SUSPENDED_PROVISIONS, treaty.flatMap(one -> text.waiting(one).findAny()).isPresent());
        return present;
    }

    private static void notices(Map<Action, Boolean> present, List<Notice> notices) {
        present.put(Action.SUSPEND_NOTICE, notices.stream().anyMatch(one -> one.state() == NoticeState.GIVEN));
        present.put(Action.REACTIVATE_NOTICE, notices.stream().anyMatch(one -> one.state() == NoticeState.SUSPENDED));
        present.put(Action.WITHDRAW_NOTICE, notices.stream().anyMatch(one -> one.state().isOpen()));
        present.put(Action.ACKNOWLEDGE_NOTICE, !notices.isEmpty());
    }

    private static void suspensions(Map<Action, Boolean> present, List<OperationSuspension> suspensions) {
        var open = suspensions.stream().filter(one -> one.state().isOpen()).toList();
        present.put(Action.WITHDRAW_OPERATION_SUSPENSION,
                open.stream().anyMatch(one -> one.state() != OperationState.IN_EFFECT));
        present.put(Action.RESUME_OPERATION, open.stream().anyMatch(one -> one.state() == OperationState.IN_EFFECT));
        present.put(Action.OBJECT_TO_OPERATION_SUSPENSION, open.stream().anyMatch(one -> one.ground().isClaim()));
        present.put(Action.ACKNOWLEDGE_OPERATION_SUSPENSION, !suspensions.isEmpty());
    }
}
