package org.paraph.lifetime.treaty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.paraph.negotiation.ActForm;
import org.paraph.negotiation.ActForms;
import org.paraph.negotiation.ActRequest;
import org.paraph.negotiation.ActTheme;
import org.paraph.negotiation.Action;

/** What can be done about a treaty in force, for pages that offer acts by their names. */
@ApplicationScoped
class TreatyActs implements ActForms {

    private final TreatyDesk treatyDesk;
    private final NoticeDesk noticeDesk;

    protected TreatyActs() {
        this(null, null);
    }

    @Inject
    TreatyActs(TreatyDesk treatyDesk, NoticeDesk noticeDesk) {
        this.treatyDesk = treatyDesk;
        this.noticeDesk = noticeDesk;
    }

    @Override
    public List<ActForm<?>> acts() {
        return List.of(
                ActForm.whole(Action.LAY_DOWN_TERMS, TermsRequest.class, treatyDesk::layDownTerms),
                ActForm.whole(Action.DECIDE_ON_TREATY, DecisionRequest.class, treatyDesk::decide),
                ActForm.whole(Action.CONSIDER_NOTICE, ActRequest.class, treatyDesk::consider),
                ActForm.whole(Action.CONFIRM_TERM, ActRequest.class, treatyDesk::confirmTerm),
                ActForm.whole(Action.RECORD_ACCESSION, AccessionRequest.class, treatyDesk::recordAccession),
                ActForm.whole(Action.END_TREATY, EndRequest.class, treatyDesk::end),
                ActForm.whole(Action.GIVE_NOTICE, NoticeRequest.class, noticeDesk::give),
                new ActForm<>(Action.SUSPEND_NOTICE, NoticeSuspensionRequest.class, noticeDesk::suspend),
                new ActForm<>(Action.REACTIVATE_NOTICE, NoticeReactivationRequest.class, noticeDesk::reactivate),
                new ActForm<>(Action.WITHDRAW_NOTICE, NoticeWithdrawalRequest.class, noticeDesk::withdraw),
                new ActForm<>(Action.ACKNOWLEDGE_NOTICE, NoticeAcknowledgementRequest.class, noticeDesk::acknowledge),
                new ActForm<>(Action.CONFIRM_END, ActRequest.class, noticeDesk::confirmEnd));
    }

    @Override
    public ActTheme theme() {
        return ActTheme.IN_FORCE;
    }
}
