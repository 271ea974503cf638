package org.paraph.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paraph.directory.Role;
import org.paraph.engine.models.KnownWords;

/** The words of the procedure that process models use too: forms, roles, messages and the tasks that acts complete. */
@ApplicationScoped
class ProcedureWords implements KnownWords {

    /** What the application tells waiting processes, whichever feature says it. */
    static final Set<String> MESSAGES = Set.of("Message_AmendmentOver", "Message_AttemptClosed", "Message_AttemptEnded",
            "Message_ConclusionClosed", "Message_CorrectionOver", "Message_DeviationClosed", "Message_DutyOver",
            "Message_GateClosed", "Message_MandateCheckClosed", "Message_MandateOver", "Message_MeetingFixed",
            "Message_NoticeOver", "Message_ObjectionOver", "Message_OperationOver", "Message_ProgramWorkOver", "Message_ProvisionalOver",
            "Message_QuestionSettled", "Message_ReviewRequested", "Message_ReviewWithdrawn", "Message_SignaturePostponed",
            "Message_SignatureResumed", "Message_SignaturesChanged", "Message_SilenceEnded", "Message_SuspensionOver",
            "Message_SuspensionSuperseded", "Message_TakenUpAgain", "Message_TreatyLifeEnded", "Message_TreatyWatchOver");

    private final Instance<TaskForms> forms;

    ProcedureWords() {
        this(null);
    }

    @Inject
    ProcedureWords(@Any Instance<TaskForms> forms) {
        this.forms = forms;
    }

    @Override
    public Set<String> formKeys() {
        return forms.stream().map(TaskForms::forms).flatMap(List::stream).map(TaskForm::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> roles() {
        return Stream.of(Role.values()).map(Role::name).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> messages() {
        return MESSAGES;
    }

    @Override
    public Map<String, String> actsOfTasks() {
        return Stream.of(Action.values()).filter(act -> act.task() != null)
                .collect(Collectors.toUnmodifiableMap(Action::task, Action::code, (one, other) -> one));
    }
}
