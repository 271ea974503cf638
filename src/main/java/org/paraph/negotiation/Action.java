package org.paraph.negotiation;

import static org.paraph.directory.Role.APPROVER;
import static org.paraph.directory.Role.CHIEF_NEGOTIATOR;
import static org.paraph.directory.Role.DRAFTING_OFFICER;
import static org.paraph.directory.Role.LEGAL_REVIEWER;
import static org.paraph.directory.Role.LEGISLATURE_LIAISON;
import static org.paraph.directory.Role.MEETING_SECRETARY;
import static org.paraph.directory.Role.NEGOTIATOR;
import static org.paraph.directory.Role.REGISTRAR;
import static org.paraph.directory.Role.REVIEWER;
import static org.paraph.directory.Role.TREATY_OFFICER;
import static org.paraph.negotiation.ActionStates.abandonable;
import static org.paraph.negotiation.ActionStates.agreedUpToForce;
import static org.paraph.negotiation.ActionStates.any;
import static org.paraph.negotiation.ActionStates.appliable;
import static org.paraph.negotiation.ActionStates.audible;
import static org.paraph.negotiation.ActionStates.beforeAgreement;
import static org.paraph.negotiation.ActionStates.bindable;
import static org.paraph.negotiation.ActionStates.commentable;
import static org.paraph.negotiation.ActionStates.decidable;
import static org.paraph.negotiation.ActionStates.draftable;
import static org.paraph.negotiation.ActionStates.empowerable;
import static org.paraph.negotiation.ActionStates.holdable;
import static org.paraph.negotiation.ActionStates.mandated;
import static org.paraph.negotiation.ActionStates.notifiable;
import static org.paraph.negotiation.ActionStates.open;
import static org.paraph.negotiation.ActionStates.reopenable;
import static org.paraph.negotiation.ActionStates.reviewable;
import static org.paraph.negotiation.ActionStates.running;
import static org.paraph.negotiation.ActionStates.silenceable;
import static org.paraph.negotiation.ActionStates.submitted;
import static org.paraph.negotiation.ActionStates.suspendable;
import static org.paraph.negotiation.ActionStates.talking;
import static org.paraph.negotiation.NegotiationState.APPROVED_FOR_SIGNATURE;
import static org.paraph.negotiation.NegotiationState.DRAFTING;
import static org.paraph.negotiation.NegotiationState.HELD;
import static org.paraph.negotiation.NegotiationState.INITIALLED;
import static org.paraph.negotiation.NegotiationState.IN_FORCE;
import static org.paraph.negotiation.NegotiationState.PROPOSED;
import static org.paraph.negotiation.NegotiationState.SHELVED;
import static org.paraph.negotiation.NegotiationState.SIGNING_POSTPONED;
import static org.paraph.negotiation.NegotiationState.SIGNING_SCHEDULED;
import static org.paraph.negotiation.NegotiationState.TEXT_AGREED;
import static org.paraph.negotiation.NegotiationState.WORKING_LEVEL_TALKS;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.paraph.directory.Role;
import org.paraph.platform.problem.Word;

/**
 * Everything that can be done to a dossier: in which states, by which roles or by working on which task, and where.
 * The candidates of a task are said by the process model alone, so a task's act names no roles.
 */
public enum Action {
    GRANT_MANDATE("mandate", "Task_RecordMandate", EnumSet.of(PROPOSED)),
    RENEW_MANDATE("mandate-renewal", "Task_RenewMandate", mandated()),
    DECIDE_MANDATE_CHECK("mandate-checks/{subject}/decision", "Task_DecideMandateCheck", mandated()),
    SUBMIT_DRAFT("draft", "Task_PrepareDraft", EnumSet.of(DRAFTING)),
    CLEAR_DRAFT("draft-clearance", "Task_ClearDraft", EnumSet.of(DRAFTING)),
    PREPARE_ROUND("current-round/preparation", "Task_PrepareRound", EnumSet.of(WORKING_LEVEL_TALKS)),
    RECORD_ROUND("current-round/record", "Task_RecordRound", EnumSet.of(WORKING_LEVEL_TALKS)),
    INITIAL_TEXT("initialling", "Task_InitialText", EnumSet.of(TEXT_AGREED)),
    SUBMIT_FOR_APPROVAL("approval-submission", "Task_SubmitForApproval", EnumSet.of(TEXT_AGREED, INITIALLED)),
    CONCLUDE_APPROVALS("approval-conclusion", "Task_ConcludeApprovals", submitted()),
    DECIDE_GATE("gates/{subject}/decision", "Task_RecordDecision", decidable()),
    DECIDE_DEVIATION("deviations/{subject}/decision", "Task_DecideDeviation", open()),
    SCHEDULE_CEREMONY("ceremony", "Task_ScheduleCeremony", EnumSet.of(APPROVED_FOR_SIGNATURE)),
    ADOPT_COMMITMENT("adoption", "Task_AdoptCommitment", EnumSet.of(APPROVED_FOR_SIGNATURE)),
    RECORD_SIGNATURE("signatures", "Task_RecordSignature", EnumSet.of(SIGNING_SCHEDULED)),
    RECORD_ENTRY_INTO_FORCE("entry-into-force", "Task_RecordEntryIntoForce", NegotiationState.concluded()),
    EXPRESS_CONSENT("own-consent", "Task_ExpressConsent", NegotiationState.concluded()),
    ANSWER_REFUSAL("refusal-answer", "Task_AnswerRefusal", NegotiationState.concluded()),
    REGISTER_TREATY("registration", "Task_RegisterTreaty", EnumSet.of(IN_FORCE)),
    PROMULGATE_TREATY("promulgation", "Task_PromulgateTreaty", EnumSet.of(IN_FORCE)),
    GIVE_OPINION("reviews/{subject}/opinion", "Task_GiveOpinion", reviewable()),
    LIFT_RESERVATION("reviews/{subject}/lifting", "Task_LiftReservation", reviewable()),
    END_HOLD("resumption", "Task_EndHold", EnumSet.of(HELD)),
    RESUME_SIGNATURE("resumption", "Task_DecideResumption", EnumSet.of(SIGNING_POSTPONED)),
    ACKNOWLEDGE_SUSPENSION("suspension/acknowledgements", "Task_RecordAcknowledgement", EnumSet.of(SIGNING_POSTPONED)),
    DECIDE_BRANCH("branch-holds/{subject}/decision", "Task_RecordBranchDecision", holdable()),
    CHECK_CONDITION("suspension/condition-checks", "Task_CheckCondition", NegotiationState.suspended()),
    ANSWER_INACTIVITY("inactivity-answers", "Task_AnswerInactivity", reviewable()),
    LET_SILENCE_PASS("silence-procedures/{subject}/consideration", "Task_LetSilencePass", silenceable()),
    CONFIRM_SILENCE("silence-procedures/{subject}/confirmation", "Task_ConfirmSilence", silenceable()),
    CONSIDER_NOTICE("treaty/notice-considerations", "Task_ConsiderNotice", EnumSet.of(IN_FORCE)),
    CONFIRM_TERM("treaty/term-confirmations", "Task_ConfirmTerm", EnumSet.of(IN_FORCE)),
    CONFIRM_END("treaty/notices/{subject}/end", "Task_ConfirmEnd", EnumSet.of(IN_FORCE)),
    CONFIRM_OPERATION_SUSPENSION("treaty/suspensions/{subject}/effect", "Task_ConfirmOperationSuspension",
            EnumSet.of(IN_FORCE)),
    SETTLE_OBJECTION("treaty/objections/{subject}/settlement", "Task_SettleObjection", EnumSet.of(IN_FORCE)),
    ANSWER_AMENDMENT_OURSELVES("treaty/amendments/{subject}/own-answer", "Task_AnswerAmendment", EnumSet.of(IN_FORCE)),
    RECTIFY_TEXT("corrections/{subject}/rectification", "Task_RectifyText", bindable()),

    TAKE_UP_AGAIN("resumption", EnumSet.of(SHELVED), CHIEF_NEGOTIATOR, TREATY_OFFICER),
    SUSPEND("suspension", suspendable(), CHIEF_NEGOTIATOR, TREATY_OFFICER),
    ABANDON("abandonment", abandonable(), CHIEF_NEGOTIATOR, TREATY_OFFICER),
    HOLD_BRANCH("branch-holds", holdable(), TREATY_OFFICER, LEGISLATURE_LIAISON),
    AMEND("particulars", open(), TREATY_OFFICER, CHIEF_NEGOTIATOR),
    PUBLISH("publicity", any(), TREATY_OFFICER, CHIEF_NEGOTIATOR),
    ADMIT("participants", any(), TREATY_OFFICER, CHIEF_NEGOTIATOR),
    LINK("links", any(), TREATY_OFFICER, CHIEF_NEGOTIATOR, NEGOTIATOR),
    RECORD_CONTEXT("context-events", any(), TREATY_OFFICER, CHIEF_NEGOTIATOR, NEGOTIATOR),
    BRIEF_LEGISLATURE("briefings", any(), LEGISLATURE_LIAISON, TREATY_OFFICER),
    CLASSIFY_INSTRUMENT("classification", open(), TREATY_OFFICER, LEGAL_REVIEWER),
    ASSESS_LEGISLATURE_CONSENT("legislature-assessment", open(), LEGAL_REVIEWER, LEGISLATURE_LIAISON, TREATY_OFFICER),
    REVISE_TEXT("texts", talking(), CHIEF_NEGOTIATOR, NEGOTIATOR, TREATY_OFFICER),
    CONSOLIDATE_DRAFTS("counter-drafts", talking(), CHIEF_NEGOTIATOR, NEGOTIATOR),
    REOPEN_TEXT("text-reopening", reopenable(), CHIEF_NEGOTIATOR, TREATY_OFFICER),
    INITIAL_AGAIN("re-initialling", EnumSet.range(INITIALLED, SIGNING_SCHEDULED), CHIEF_NEGOTIATOR),
    RECORD_TEXT_CONSENT("text-consents", reopenable(), TREATY_OFFICER, CHIEF_NEGOTIATOR),
    BEGIN_SILENCE("silence-procedures", silenceable(), CHIEF_NEGOTIATOR, TREATY_OFFICER),
    BREAK_SILENCE("silence-procedures/{subject}/break", audible(), CHIEF_NEGOTIATOR, NEGOTIATOR, TREATY_OFFICER),
    WITHDRAW_SILENCE("silence-procedures/{subject}/withdrawal", audible(), CHIEF_NEGOTIATOR, TREATY_OFFICER),
    VERIFY_TEXT("text-verification", EnumSet.of(TEXT_AGREED), LEGAL_REVIEWER, TREATY_OFFICER),
    RECORD_POSITIONS("positions", talking(), NEGOTIATOR, CHIEF_NEGOTIATOR, TREATY_OFFICER),
    MARK_MAJOR_TERMS("major-terms", talking(), CHIEF_NEGOTIATOR, TREATY_OFFICER),
    OPEN_BRACKET("brackets", talking(), CHIEF_NEGOTIATOR, NEGOTIATOR),
    CLOSE_BRACKET("brackets/{subject}/closing", talking(), CHIEF_NEGOTIATOR, NEGOTIATOR),
    PROPOSE_WORDING("proposals", draftable(), CHIEF_NEGOTIATOR, NEGOTIATOR, DRAFTING_OFFICER, TREATY_OFFICER,
            LEGAL_REVIEWER, REVIEWER),
    DECIDE_PROPOSAL("proposals/{subject}/decision", commentable(), CHIEF_NEGOTIATOR),
    COMMENT_ON_TEXT("text-comments", commentable(), CHIEF_NEGOTIATOR, NEGOTIATOR, DRAFTING_OFFICER, TREATY_OFFICER,
            LEGAL_REVIEWER, REVIEWER, MEETING_SECRETARY, APPROVER, LEGISLATURE_LIAISON, REGISTRAR),
    SETTLE_COMMENT("text-comments/{subject}/settlement", commentable(), CHIEF_NEGOTIATOR, NEGOTIATOR, TREATY_OFFICER),
    DECLARE_LANGUAGES("text-languages", commentable(), TREATY_OFFICER, CHIEF_NEGOTIATOR),
    FILE_LANGUAGE_VERSION("language-versions", commentable(), TREATY_OFFICER, CHIEF_NEGOTIATOR, NEGOTIATOR),
    CERTIFY_CONCORDANCE("concordance-certificates", commentable(), LEGAL_REVIEWER, TREATY_OFFICER),
    REQUEST_REVIEW("reviews", reviewable(), TREATY_OFFICER, CHIEF_NEGOTIATOR),
    WITHDRAW_REVIEW("reviews/{subject}/withdrawal", reviewable(), TREATY_OFFICER, CHIEF_NEGOTIATOR),
    RECORD_APPROVAL("approvals", decidable(), MEETING_SECRETARY, APPROVER),
    SCHEDULE_GATE("gates/{subject}/meeting", decidable(), MEETING_SECRETARY, TREATY_OFFICER, LEGISLATURE_LIAISON),
    RESUBMIT_TO_GATE("gates/{subject}/submission", decidable(), TREATY_OFFICER, LEGISLATURE_LIAISON),
    REQUEST_DEVIATION("deviations", running(), TREATY_OFFICER, CHIEF_NEGOTIATOR, MEETING_SECRETARY, LEGISLATURE_LIAISON),
    DISPUTE_DEVIATION("deviations/{subject}/dispute", any(), TREATY_OFFICER, CHIEF_NEGOTIATOR, LEGAL_REVIEWER,
            LEGISLATURE_LIAISON),
    RECORD_NOTIFIED_APPROVAL("notified-approvals", notifiable(), TREATY_OFFICER),
    AMEND_MANDATE("mandate-amendments", mandated(), TREATY_OFFICER),
    WITHDRAW_MANDATE("mandate-withdrawal", mandated(), TREATY_OFFICER),
    SUSPEND_PROVISIONS("suspended-provisions", EnumSet.of(WORKING_LEVEL_TALKS, TEXT_AGREED), CHIEF_NEGOTIATOR,
            TREATY_OFFICER),
    SPLIT_DOSSIER("splits", talking(), CHIEF_NEGOTIATOR, TREATY_OFFICER),
    SET_PROCEDURE("procedure", beforeAgreement(), TREATY_OFFICER, CHIEF_NEGOTIATOR),
    RECORD_PARTY_LEAVING("party-leavings", NegotiationState.upToSignature(), TREATY_OFFICER, CHIEF_NEGOTIATOR),
    RECORD_PARTY_JOINING("party-joinings", NegotiationState.upToSignature(), TREATY_OFFICER, CHIEF_NEGOTIATOR),
    RECORD_FULL_POWERS("full-powers", empowerable(), REGISTRAR),
    CHECK_FULL_POWERS("full-powers/{subject}/checks", empowerable(), REGISTRAR),
    REVOKE_FULL_POWERS("full-powers/{subject}/revocation", any(), REGISTRAR),
    ADD_CEREMONY("further-ceremonies", EnumSet.of(SIGNING_SCHEDULED), REGISTRAR),
    CONFIRM_SIGNATURE("signatures/{subject}/confirmation", EnumSet.of(SIGNING_SCHEDULED), REGISTRAR, TREATY_OFFICER),
    RECORD_NOTIFICATION("notifications", NegotiationState.concluded(), TREATY_OFFICER),
    LAY_DOWN_TERMS("treaty/terms", EnumSet.of(IN_FORCE), TREATY_OFFICER),
    DECIDE_ON_TREATY("treaty/decisions", EnumSet.of(IN_FORCE), TREATY_OFFICER, MEETING_SECRETARY),
    GIVE_NOTICE("treaty/notices", EnumSet.of(IN_FORCE), TREATY_OFFICER),
    SUSPEND_NOTICE("treaty/notices/{subject}/suspension", EnumSet.of(IN_FORCE), TREATY_OFFICER),
    REACTIVATE_NOTICE("treaty/notices/{subject}/reactivation", EnumSet.of(IN_FORCE), TREATY_OFFICER),
    WITHDRAW_NOTICE("treaty/notices/{subject}/withdrawal", EnumSet.of(IN_FORCE), TREATY_OFFICER),
    ACKNOWLEDGE_NOTICE("treaty/notices/{subject}/acknowledgements", EnumSet.of(IN_FORCE), TREATY_OFFICER),
    SUSPEND_OPERATION("treaty/suspensions", EnumSet.of(IN_FORCE), TREATY_OFFICER),
    WITHDRAW_OPERATION_SUSPENSION("treaty/suspensions/{subject}/withdrawal", EnumSet.of(IN_FORCE), TREATY_OFFICER),
    ACKNOWLEDGE_OPERATION_SUSPENSION("treaty/suspensions/{subject}/acknowledgements", EnumSet.of(IN_FORCE), TREATY_OFFICER),
    OBJECT_TO_OPERATION_SUSPENSION("treaty/suspensions/{subject}/objections", EnumSet.of(IN_FORCE), TREATY_OFFICER),
    RESUME_OPERATION("treaty/suspensions/{subject}/resumption", EnumSet.of(IN_FORCE), TREATY_OFFICER),
    LIFT_SUSPENDED_PROVISIONS("treaty/liftings", EnumSet.of(IN_FORCE), TREATY_OFFICER),
    PROPOSE_AMENDMENT("treaty/amendments", EnumSet.of(IN_FORCE), TREATY_OFFICER),
    ADOPT_AMENDMENT("treaty/amendments/{subject}/adoption", EnumSet.of(IN_FORCE), TREATY_OFFICER),
    ANSWER_AMENDMENT("treaty/amendments/{subject}/answers", EnumSet.of(IN_FORCE), TREATY_OFFICER),
    BRING_AMENDMENT_INTO_FORCE("treaty/amendments/{subject}/entry-into-force", EnumSet.of(IN_FORCE), TREATY_OFFICER),
    DROP_AMENDMENT("treaty/amendments/{subject}/end", EnumSet.of(IN_FORCE), TREATY_OFFICER),
    PROPOSE_CORRECTION("corrections", bindable(), TREATY_OFFICER, LEGAL_REVIEWER),
    OBJECT_TO_CORRECTION("corrections/{subject}/objections", bindable(), TREATY_OFFICER),
    RECORD_ACCESSION("treaty/accessions", EnumSet.of(IN_FORCE), TREATY_OFFICER),
    END_TREATY("treaty/end", EnumSet.of(IN_FORCE), TREATY_OFFICER),
    RECORD_FINAL_CLAUSES("final-clauses", agreedUpToForce(), TREATY_OFFICER, LEGAL_REVIEWER),
    RECORD_CONSENT("consents", bindable(), TREATY_OFFICER),
    ACCEDE_BEFORE_FORCE("accessions", NegotiationState.concluded(), TREATY_OFFICER),
    REVOKE_CONSENT("consents/{subject}/revocation", bindable(), TREATY_OFFICER),
    DECLARE_NO_INTENTION("intention-declarations", NegotiationState.concluded(), TREATY_OFFICER),
    RECORD_THIRD_PARTY_ACT("third-party-acts", bindable(), TREATY_OFFICER),
    APPLY_PROVISIONALLY("provisional-applications", NegotiationState.concluded(), TREATY_OFFICER),
    END_PROVISIONAL_APPLICATION("provisional-applications/{subject}/end", appliable(), TREATY_OFFICER),
    RECORD_DEPOSITARY_NOTIFICATION("depositary-notifications", bindable(), TREATY_OFFICER, REGISTRAR);

    private static final Set<Action> ASIDE = EnumSet.of(PROPOSE_WORDING, COMMENT_ON_TEXT, SETTLE_COMMENT);

    private final String path;
    private final String task;
    private final Set<NegotiationState> states;
    private final Set<Role> roles;

    Action(String path, String task, Set<NegotiationState> states) {
        this.path = path;
        this.task = task;
        this.states = states;
        this.roles = EnumSet.noneOf(Role.class);
    }

    Action(String path, Set<NegotiationState> states, Role... roles) {
        this.path = path;
        this.task = null;
        this.states = states;
        this.roles = EnumSet.copyOf(Set.of(roles));
    }

    /** The name in the REST interface and the audit, for example {@code grant-mandate}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is called on pages. */
    Word word() {
        return new Word("act." + code(), code());
    }

    /** The resource below the negotiation to which it is posted; {@code {subject}} stands for the thing within. */
    public String path() {
        return path;
    }

    /** The HTTP method: changing the particulars replaces them, everything else adds an act. */
    public String method() {
        return this == AMEND ? "PUT" : "POST";
    }

    /**
     * True if the act changes nothing of the dossier that others could be deciding on, such as a comment: it needs no
     * version, does not raise it, and several can be done at the same time.
     */
    public boolean isAside() {
        return ASIDE.contains(this);
    }

    /** The id of the user task that this act completes; null if it completes none. */
    public String task() {
        return task;
    }

    public Set<NegotiationState> states() {
        return EnumSet.copyOf(states);
    }

    public Set<Role> roles() {
        return EnumSet.copyOf(roles);
    }
}
