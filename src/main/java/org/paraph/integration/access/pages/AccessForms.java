package org.paraph.integration.access.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.paraph.directory.AccountKind;
import org.paraph.directory.Marking;
import org.paraph.directory.People;
import org.paraph.directory.Role;
import org.paraph.directory.Scope;
import org.paraph.directory.Unit;
import org.paraph.directory.Units;
import org.paraph.integration.access.ApiToken;
import org.paraph.integration.access.ClientChangeRequest;
import org.paraph.integration.access.ClientRequest;
import org.paraph.integration.access.OwnTokenRequest;
import org.paraph.integration.access.OwnTokensDesk;
import org.paraph.integration.access.ProgramAccount;
import org.paraph.integration.access.RotationRequest;
import org.paraph.integration.access.TokenRequest;
import org.paraph.platform.forms.Choice;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.forms.Labels;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.Reader;

/** The forms in which programs and tokens are kept. */
@RequestScoped
public class AccessForms {

    private static final int MOST = 1000;

    private final FormEntry entry;
    private final Units units;
    private final People people;
    private final Labels labels;
    private final Reader reader;

    protected AccessForms() {
        this(null, null, null, null, null);
    }

    @Inject
    AccessForms(FormEntry entry, Units units, People people, Labels labels, Reader reader) {
        this.entry = entry;
        this.units = units;
        this.people = people;
        this.labels = labels;
        this.reader = reader;
    }

    /** For a new program. */
    Form newClient(Map<String, List<String>> entered) {
        return chosen(entry.form("new-client", ClientRequest.class, entered))
                .preset("/clearance", Marking.UNCLASSIFIED.name()).preset("/scopes", Scope.READ.name());
    }

    /** What holds for a program. */
    Form client(ProgramAccount program, Map<String, List<String>> entered) {
        var client = program.client();
        var account = program.account();
        return chosen(entry.form("change-client", ClientChangeRequest.class, entered)).preset("/name", account.name())
                .preset("/unit", account.unit().code()).preset("/clearance", account.clearance().name())
                .preset("/roles", names(account.roles())).preset("/contact", client.contact())
                .preset("/scopes", names(client.allowance().scopes()))
                .preset("/topics", client.allowance().topics().toArray(String[]::new));
    }

    /** For a new token of a program, within what the program may be used for. */
    Form token(ProgramAccount program, Map<String, List<String>> entered) {
        var most = program.client().allowance();
        return entry.form("new-token", TokenRequest.class, entered).offer("/scopes", words(most.scopes()))
                .offer("/topics", most.topics().stream().map(topic -> new Choice(topic, topic)).toList())
                .preset("/days", String.valueOf(ApiToken.USUAL_DAYS)).preset("/scopes", names(most.scopes()))
                .preset("/topics", most.topics().toArray(String[]::new));
    }

    /** For a new token of the reader's own. */
    Form ownToken(Map<String, List<String>> entered) {
        return entry.form("own-token", OwnTokenRequest.class, entered)
                .offer("/scopes", words(Stream.of(Scope.values()).filter(OwnTokensDesk.SCOPES::contains).toList()))
                .preset("/days", String.valueOf(ApiToken.USUAL_DAYS)).preset("/scopes", Scope.READ.name());
    }

    /** For the successor of a token. */
    Form rotation(Map<String, List<String>> entered) {
        return entry.form("rotate-token", RotationRequest.class, entered)
                .preset("/days", String.valueOf(ApiToken.USUAL_DAYS)).preset("/overlapDays", "1");
    }

    /** The version that the reader saw when a form was sent; -1, which fits nothing, if it does not say. */
    static long seen(PageCall call) {
        return call.version().orElse(-1L);
    }

    private Form chosen(Form form) {
        form.offer("/unit", units.findAfter(null, MOST).stream().filter(Unit::isActive)
                .map(unit -> new Choice(unit.code(), unit.code() + " – " + unit.names().in(reader.getLocale()))).toList());
        form.offer("/clearance", Arrays.stream(Marking.values()).map(each -> new Choice(each.name(), labels.of(each))).toList());
        form.offer("/roles", words(Stream.of(Role.values()).filter(AccountKind.PROGRAM.roles()::contains).toList()));
        var known = people.findAfter(null, MOST + 1);
        return known.size() > MOST ? form : form.offer("/contact", known.stream()
                .filter(person -> person.isActive() && !person.isProgram())
                .map(person -> new Choice(person.username(), person.name() + " – " + person.unit().code())).toList());
    }

    private List<Choice> words(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(each -> new Choice(each.name(), labels.of(each))).toList();
    }

    private static String[] names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toArray(String[]::new);
    }
}
