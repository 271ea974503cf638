package org.paraph.integration.access.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.paraph.integration.access.ClientChangeRequest;
import org.paraph.integration.access.ClientDesk;
import org.paraph.integration.access.ClientTokensDesk;
import org.paraph.integration.access.ProgramAccount;
import org.paraph.integration.access.RotationRequest;
import org.paraph.integration.access.TokenRequest;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.platform.ui.Reader;

/** One program with its tokens. A new token is shown in the answer to the form that asked for it, and on no page after. */
@Named("programPage")
@RequestScoped
@PagePath(ProgramsPage.PATH + "/{client}")
public class ProgramPage implements Page {

    private static final String VIEW = "administration/program";
    private static final String CHANGE = "change";

    private final ClientDesk desk;
    private final ClientTokensDesk tokensDesk;
    private final AccessForms forms;
    private final FormEntry entry;
    private final Reader reader;
    private final Clock clock;
    private ProgramAccount program;
    private List<TokenRow> tokens;
    private Form form;
    private Form token;
    private Form rotation;
    private String replaced;
    private String secret;

    protected ProgramPage() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ProgramPage(ClientDesk desk, ClientTokensDesk tokensDesk, AccessForms forms, FormEntry entry, Reader reader,
            Clock clock) {
        this.desk = desk;
        this.tokensDesk = tokensDesk;
        this.forms = forms;
        this.entry = entry;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public Outcome get(PageCall call) {
        var kept = call.restored();
        open(call.part("client"), kept.isEmpty() ? "" : kept.getOrDefault("_form", List.of(CHANGE)).get(0), kept);
        replaced = call.parameter("replace").filter(id -> tokens.stream().filter(TokenRow::isReplaceable)
                .anyMatch(each -> each.getToken().id().equals(id))).orElse(null);
        return Outcome.view(VIEW);
    }

    @Override
    public Outcome post(PageCall call) {
        var act = call.parameter("_form").orElse(CHANGE);
        open(call.part("client"), act, call.parameters());
        var refused = carryOut(act, call.parameter("_of").orElse(""), AccessForms.seen(call));
        if (refused.isPresent()) {
            return Outcome.view(VIEW, refused.get());
        }
        if (secret != null) {
            replaced = null;
            open(call.part("client"), "", Map.of());
            return Outcome.view(VIEW);
        }
        call.say(reader.say("access", act.equals("revoke") ? "said.revoked" : "said.saved"));
        return Outcome.goTo(getPath());
    }

    private Optional<Integer> carryOut(String act, String of, long seen) {
        var client = program.client().username();
        return switch (act) {
            case "issue" -> entry.perform(token, TokenRequest.class,
                    given -> secret = tokensDesk.issue(client, given, seen).secret());
            case "rotate" -> {
                replaced = of;
                yield entry.perform(rotation, RotationRequest.class,
                        given -> secret = tokensDesk.rotate(client, of, given, seen).secret());
            }
            case "revoke" -> entry.attempt(form, () -> tokensDesk.revoke(client, of, seen));
            case "deactivate" -> entry.attempt(form, () -> desk.deactivate(client, seen));
            case "reactivate" -> entry.attempt(form, () -> desk.reactivate(client, seen));
            default -> entry.perform(form, ClientChangeRequest.class, given -> desk.change(client, given, seen));
        };
    }

    private void open(String client, String act, Map<String, List<String>> entered) {
        program = desk.read(client);
        tokens = TokenRow.of(tokensDesk.list(client), clock.instant());
        form = forms.client(program, act.equals(CHANGE) ? entered : Map.of());
        token = forms.token(program, act.equals("issue") ? entered : Map.of());
        rotation = forms.rotation(act.equals("rotate") ? entered : Map.of());
    }

    public ProgramAccount getProgram() {
        return program;
    }

    public String getPath() {
        return ProgramsPage.PATH + "/" + program.client().username();
    }

    public List<TokenRow> getTokens() {
        return tokens;
    }

    public Form getForm() {
        return form;
    }

    public Form getToken() {
        return token;
    }

    public Form getRotation() {
        return rotation;
    }

    /** The form that was refused; the first one if none was. */
    public Form getRefused() {
        return Stream.of(form, token, rotation).filter(each -> !each.complaints().isEmpty()).findFirst().orElse(form);
    }

    /** The token that is to be replaced; null if none is. */
    public TokenRow getReplaced() {
        return tokens.stream().filter(each -> each.getToken().id().equals(replaced)).findFirst().orElse(null);
    }

    /** The token that was made just now, all of it; null at any other time. */
    public String getSecret() {
        return secret;
    }
}
