package org.paraph.audit.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.paraph.audit.AuditEntry;
import org.paraph.audit.AuditTrail;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;
import org.paraph.platform.forms.FormWords;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.platform.ui.Reader;

/**
 * The audit trail of what concerns no dossier, the latest first. Auditors read all of it; administrators read what
 * administrators did with the system, and not what was done to people.
 */
@Named("logPage")
@RequestScoped
@PagePath("/administration/log")
public class LogPage implements Page {

    private static final int PAGE = 50;
    private static final int LONGEST = 60;
    private static final String ADMINISTRATION = "administration.";

    private final AuditTrail trail;
    private final CurrentActor actor;
    private final Reader reader;
    private List<AuditEntry> found;
    private String person;
    private String action;

    protected LogPage() {
        this(null, null, null);
    }

    @Inject
    public LogPage(AuditTrail trail, CurrentActor actor, Reader reader) {
        this.trail = trail;
        this.actor = actor;
        this.reader = reader;
    }

    @Override
    public Outcome get(PageCall call) {
        if (!isAuditor()) {
            RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        }
        person = call.parameter("person").map(LogPage::cut).orElse(null);
        action = call.parameter("action").map(LogPage::cut).orElse("");
        var before = call.parameter("before").filter(each -> each.matches("\\d{1,18}")).map(Long::valueOf).orElse(Long.MAX_VALUE);
        found = isAuditor() || action.startsWith(ADMINISTRATION) ? trail.latest(AuditEntry.GENERAL, before, person, action, PAGE + 1)
                : ADMINISTRATION.startsWith(action) ? trail.latest(AuditEntry.GENERAL, before, person, ADMINISTRATION, PAGE + 1)
                : List.of();
        return Outcome.view("administration/log");
    }

    private static String cut(String given) {
        return given.substring(0, Math.min(LONGEST, given.length()));
    }

    public List<AuditEntry> getEntries() {
        return found.subList(0, Math.min(PAGE, found.size()));
    }

    /** True if the reader may see all of it. */
    public boolean isAuditor() {
        return actor.get().has(Role.AUDITOR);
    }

    /** True if the other pages of administration are open to the reader. */
    public boolean isAdministrator() {
        return actor.get().has(Role.ADMINISTRATOR);
    }

    /** Username to which the list is narrowed; empty for everybody. */
    public String getPerson() {
        return person == null ? "" : person;
    }

    /** Beginning of the acts to which the list is narrowed; empty for all. */
    public String getAction() {
        return action;
    }

    public boolean isNarrowed() {
        return person != null || !action.isEmpty();
    }

    /** The first entry that was altered or does not follow on the one before; null if the trail is whole. */
    public Long getBroken() {
        return trail.firstBreak(AuditEntry.GENERAL).orElse(null);
    }

    /** Usernames of all who did something that the reader may see. */
    public List<String> getPeople() {
        return trail.actors(AuditEntry.GENERAL, isAuditor() ? "" : ADMINISTRATION);
    }

    /** Everything of that kind that was ever done. */
    public List<String> getActions() {
        return trail.actions(AuditEntry.GENERAL, isAuditor() ? "" : ADMINISTRATION);
    }

    /** What was done, in words; its code where there are none. */
    public String word(String act) {
        return new FormWords(reader.getLocale()).find("audit." + act).orElse(act);
    }

    /** Where the list goes on; null on its last page. */
    public String getNext() {
        if (found.size() <= PAGE) {
            return null;
        }
        return "/administration/log?before=" + found.get(PAGE - 1).sequence() + "&person=" + encoded(getPerson()) + "&action="
                + encoded(action);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
