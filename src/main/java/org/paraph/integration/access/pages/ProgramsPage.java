package org.paraph.integration.access.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.paraph.integration.access.ClientDesk;
import org.paraph.integration.access.FoundTokenDesk;
import org.paraph.integration.access.FoundTokenRequest;
import org.paraph.integration.access.ProgramAccount;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.platform.ui.Reader;

/** The programs that work with Paraph, as administrators see them. */
@Named("programsPage")
@RequestScoped
@PagePath(ProgramsPage.PATH)
public class ProgramsPage implements Page {

    static final String PATH = "/administration/programs";

    private static final int PAGE = 50;

    private static final String VIEW = "administration/programs";

    private final ClientDesk desk;
    private final FoundTokenDesk lost;
    private final FormEntry entry;
    private final Reader reader;
    private List<ProgramAccount> found;
    private Form form;

    protected ProgramsPage() {
        this(null, null, null, null);
    }

    @Inject
    public ProgramsPage(ClientDesk desk, FoundTokenDesk lost, FormEntry entry, Reader reader) {
        this.desk = desk;
        this.lost = lost;
        this.entry = entry;
        this.reader = reader;
    }

    @Override
    public Outcome get(PageCall call) {
        open(call);
        return Outcome.view(VIEW);
    }

    /** A token was found where it should not be. What was entered may be all of it, so that the form is never shown with it. */
    @Override
    public Outcome post(PageCall call) {
        var entered = entry.form("found-token", FoundTokenRequest.class, Map.of("/found",
                call.parameters().getOrDefault("found", List.of(""))));
        var refused = entry.perform(entered, FoundTokenRequest.class, request -> {
            var token = lost.read(request.id());
            lost.revoke(token.id(), token.version());
            call.say(reader.say("access", "said.found", token.id(), token.name(), token.holder()));
        });
        if (refused.isEmpty()) {
            return Outcome.goTo(PATH);
        }
        open(call);
        entered.complaints().forEach(each -> form.complain("/found", each.words()));
        return Outcome.view(VIEW, refused.get());
    }

    private void open(PageCall call) {
        found = desk.list(call.parameter("after").orElse(null), PAGE + 1);
        form = entry.form("found-token", FoundTokenRequest.class, Map.of()).place("/found", "f-found");
    }

    /** For a token that was found. */
    public Form getForm() {
        return form;
    }

    public List<ProgramAccount> getFound() {
        return found.subList(0, Math.min(PAGE, found.size()));
    }

    /** Where the list goes on; null on its last page. */
    public String getNext() {
        return found.size() <= PAGE ? null : PATH + "?after=" + found.get(PAGE - 1).client().username();
    }
}
