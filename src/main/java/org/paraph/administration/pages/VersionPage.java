package org.paraph.administration.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paraph.administration.FindingWords;
import org.paraph.administration.MigrationDesk;
import org.paraph.administration.MigrationRun;
import org.paraph.administration.ProposalState;
import org.paraph.administration.VersionDesk;
import org.paraph.administration.VersionReasonRequest;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.platform.ui.Reader;

/** One proposed version: what the checks say, what it changes and does, and the judgement over it. */
@Named("versionPage")
@RequestScoped
@PagePath("/administration/proposals/{proposal}")
public class VersionPage implements Page {

    private static final String VIEW = "administration/proposal";

    private final OpenProposal file;
    private final VersionDesk desk;
    private final MigrationDesk migrations;
    private final FormEntry entry;
    private final AdministrationWords words;
    private final Reader reader;
    private List<FindingLine> findings;
    private Form form;

    protected VersionPage() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public VersionPage(OpenProposal file, VersionDesk desk, MigrationDesk migrations, FormEntry entry,
            AdministrationWords words, Reader reader) {
        this.file = file;
        this.desk = desk;
        this.migrations = migrations;
        this.entry = entry;
        this.words = words;
        this.reader = reader;
    }

    @Override
    public Outcome get(PageCall call) {
        open(call);
        return Outcome.view(VIEW);
    }

    /** A rehearsal is begun, or the proposal is put on the set in force; neither takes words. */
    @Override
    public Outcome post(PageCall call) {
        open(call);
        var id = file.getProposal().id();
        boolean renewal = call.parameter("_form").filter("renew"::equals).isPresent();
        var refused = entry.attempt(form, renewal ? () -> desk.renew(id, OpenProposal.seen(call))
                : () -> migrations.rehearse(id, OpenProposal.seen(call)));
        if (refused.isPresent()) {
            open(call);
            return Outcome.view(VIEW, refused.get());
        }
        call.say(words.of(renewal ? "said.renewed" : "said.rehearsal"));
        return Outcome.goTo(file.getPath());
    }

    private void open(PageCall call) {
        file.open(call);
        var told = new FindingWords(reader.getLocale());
        findings = file.isOpen() ? file.getFindings().stream().map(each -> FindingLine.of(each, told)).toList() : List.of();
        form = form == null ? entry.form("version-reason", VersionReasonRequest.class, Map.of()) : form;
    }

    public List<FindingLine> getFindings() {
        return findings;
    }

    /** What is wrong with what was wanted. */
    public Form getForm() {
        return form;
    }

    /** True if the reader may judge it. */
    public boolean isJudge() {
        return file.getProposal().state() == ProposalState.PROPOSED && !file.isOwn();
    }

    /** True if it can be taken back. */
    public boolean isWithdrawable() {
        return file.isOpen();
    }

    /** True if a rehearsal can be begun: none is under way. */
    public boolean isRehearsable() {
        return file.getProposal().state() == ProposalState.PROPOSED && !file.isOvertaken()
                && Optional.ofNullable(file.getRehearsal()).filter(run -> run.state() != MigrationRun.State.DONE).isEmpty();
    }
}
