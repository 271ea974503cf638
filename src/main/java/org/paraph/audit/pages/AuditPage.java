package org.paraph.audit.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.paraph.audit.AuditEntry;
import org.paraph.audit.AuditTrail;
import org.paraph.negotiation.web.OpenDossier;
import org.paraph.platform.forms.FormWords;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.platform.ui.Reader;

/** The audit trail of a dossier, page by page, and whether it is whole. */
@Named("auditPage")
@RequestScoped
@PagePath("/negotiations/{dossier}/audit")
public class AuditPage implements Page {

    private static final int PAGE = 50;
    private static final String ACT = "negotiation.";

    private final OpenDossier file;
    private final AuditTrail trail;
    private final Reader reader;
    private List<AuditEntry> entries;
    private Long next;

    protected AuditPage() {
        this(null, null, null);
    }

    @Inject
    public AuditPage(OpenDossier file, AuditTrail trail, Reader reader) {
        this.file = file;
        this.trail = trail;
        this.reader = reader;
    }

    @Override
    public Outcome get(PageCall call) {
        var negotiation = file.open(call);
        var found = trail.of(negotiation.id(), call.parameter("after").map(AuditPage::sequence).orElse(0L), PAGE + 1);
        entries = found.subList(0, Math.min(PAGE, found.size()));
        next = found.size() > PAGE ? entries.get(PAGE - 1).sequence() : null;
        return Outcome.view("dossier/audit");
    }

    public List<AuditEntry> getEntries() {
        return entries;
    }

    /** Where the next page goes on; null on the last. */
    public Long getNext() {
        return next;
    }

    /** The first entry that was altered or does not follow on the one before; null if the trail is whole. */
    public Long getBroken() {
        return trail.firstBreak(file.getNegotiation().id()).orElse(null);
    }

    /** What was done, in words; its code where it is no act of the procedure. */
    public String word(AuditEntry entry) {
        var words = new FormWords(reader.getLocale());
        var act = entry.action().startsWith(ACT) ? "act." + entry.action().substring(ACT.length()) : "audit." + entry.action();
        return words.find(act).orElse(entry.action());
    }

    private static long sequence(String given) {
        if (!given.matches("\\d{1,18}")) {
            throw new InvalidRequest(Violation.in("after", "parameter.cursor"));
        }
        return Long.parseLong(given);
    }
}
