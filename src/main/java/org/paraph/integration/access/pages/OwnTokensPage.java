package org.paraph.integration.access.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.paraph.integration.access.OwnTokenRequest;
import org.paraph.integration.access.OwnTokensDesk;
import org.paraph.integration.access.RotationRequest;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.platform.ui.Reader;

/** The reader's tokens for programs of the own: made here, shown once, replaced and ended. */
@Named("ownTokensPage")
@RequestScoped
@PagePath(OwnTokensPage.PATH)
public class OwnTokensPage implements Page {

    static final String PATH = "/settings/tokens";

    private static final String VIEW = "own-tokens";
    private static final String ISSUE = "issue";

    private final OwnTokensDesk desk;
    private final AccessForms forms;
    private final FormEntry entry;
    private final Reader reader;
    private final Clock clock;
    private List<TokenRow> tokens;
    private Form form;
    private Form rotation;
    private String replaced;
    private String secret;

    protected OwnTokensPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public OwnTokensPage(OwnTokensDesk desk, AccessForms forms, FormEntry entry, Reader reader, Clock clock) {
        this.desk = desk;
        this.forms = forms;
        this.entry = entry;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public Outcome get(PageCall call) {
        var kept = call.restored();
        open(kept.getOrDefault("_form", List.of(ISSUE)).get(0), kept);
        replaced = call.parameter("replace").filter(id -> tokens.stream().filter(TokenRow::isReplaceable)
                .anyMatch(each -> each.getToken().id().equals(id))).orElse(null);
        return Outcome.view(VIEW);
    }

    @Override
    public Outcome post(PageCall call) {
        var act = call.parameter("_form").orElse(ISSUE);
        open(act, call.parameters());
        var refused = carryOut(act, call.parameter("_of").orElse(""), AccessForms.seen(call));
        if (refused.isPresent()) {
            return Outcome.view(VIEW, refused.get());
        }
        if (secret != null) {
            replaced = null;
            open("", Map.of());
            return Outcome.view(VIEW);
        }
        call.say(reader.say("access", "said.revoked"));
        return Outcome.goTo(PATH);
    }

    private Optional<Integer> carryOut(String act, String of, long seen) {
        return switch (act) {
            case "rotate" -> {
                replaced = of;
                yield entry.perform(rotation, RotationRequest.class,
                        given -> secret = desk.rotate(of, given, seen).secret());
            }
            case "revoke" -> entry.attempt(form, () -> desk.revoke(of, seen));
            default -> entry.perform(form, OwnTokenRequest.class, given -> secret = desk.issue(given).secret());
        };
    }

    private void open(String act, Map<String, List<String>> entered) {
        tokens = TokenRow.of(desk.list(), clock.instant());
        form = forms.ownToken(act.equals(ISSUE) ? entered : Map.of());
        rotation = forms.rotation(act.equals("rotate") ? entered : Map.of());
    }

    public String getPath() {
        return PATH;
    }

    public List<TokenRow> getTokens() {
        return tokens;
    }

    public Form getForm() {
        return form;
    }

    public Form getRotation() {
        return rotation;
    }

    /** The form that was refused; the first one if none was. */
    public Form getRefused() {
        return Stream.of(form, rotation).filter(each -> !each.complaints().isEmpty()).findFirst().orElse(form);
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
