package org.paraph.directory.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.paraph.directory.Marking;
import org.paraph.directory.PasswordRequest;
import org.paraph.directory.Person;
import org.paraph.directory.PersonChangeRequest;
import org.paraph.directory.PersonRequest;
import org.paraph.directory.Role;
import org.paraph.directory.Unit;
import org.paraph.directory.UnitChangeRequest;
import org.paraph.directory.UnitRequest;
import org.paraph.directory.Units;
import org.paraph.platform.forms.Choice;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.forms.Labels;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.Reader;

/**
 * The forms in which administrators keep the directory. The fields of passwords have names that no form is kept under, so that
 * no password is ever carried along.
 */
@RequestScoped
public class DirectoryForms {

    private static final int MOST = 1000;
    private static final String PASSWORD = "password";
    private static final String AGAIN = "again";

    private final FormEntry entry;
    private final Units units;
    private final Labels labels;
    private final Reader reader;
    private final DirectoryWords words;

    protected DirectoryForms() {
        this(null, null, null, null, null);
    }

    @Inject
    DirectoryForms(FormEntry entry, Units units, Labels labels, Reader reader, DirectoryWords words) {
        this.entry = entry;
        this.units = units;
        this.labels = labels;
        this.reader = reader;
        this.words = words;
    }

    /** For a new person. */
    Form newPerson(Map<String, List<String>> entered) {
        return chosen(entry.form("new-person", PersonRequest.class, entered)).place("/password", "f-password");
    }

    /** What holds for a person. */
    Form person(Person person, Map<String, List<String>> entered) {
        return chosen(entry.form("change-person", PersonChangeRequest.class, entered)).preset("/name", person.name())
                .preset("/unit", person.unit().code()).preset("/clearance", person.clearance().name())
                .preset("/roles", person.roles().stream().map(Role::name).toArray(String[]::new));
    }

    /** For a new password; the entries come as {@link #password(PageCall)} tells them. */
    Form password(Map<String, List<String>> entered) {
        return entry.form("reset-password", PasswordRequest.class, entered).place("/password", "f-password")
                .place("/again", "f-again");
    }

    /** For a new unit. */
    Form newUnit(Map<String, List<String>> entered) {
        return entry.form("new-unit", UnitRequest.class, entered);
    }

    /** What holds for a unit. */
    Form unit(Unit unit, Map<String, List<String>> entered) {
        var form = entry.form("change-unit", UnitChangeRequest.class, entered).preset("/names/en", unit.names().en())
                .preset("/names/ko", unit.names().ko()).preset("/names/ja", unit.names().ja());
        return unit.party() == null ? form : form.preset("/party", unit.party());
    }

    /** The password that was entered, as an entry of a form. */
    static Map<String, List<String>> password(PageCall call) {
        var entered = new LinkedHashMap<String, List<String>>();
        entered.put("/" + PASSWORD, call.parameters().getOrDefault(PASSWORD, List.of("")));
        return entered;
    }

    /** Complains in the form if the password was not entered twice alike; true if it was. */
    boolean isTwiceAlike(PageCall call, Form form) {
        boolean alike = call.parameters().getOrDefault(PASSWORD, List.of("")).equals(call.parameters()
                .getOrDefault(AGAIN, List.of("")));
        if (!alike) {
            form.complain("/again", words.of("password.differs"));
        }
        return alike;
    }

    /** The version that the reader saw when a form was sent. */
    static long seen(PageCall call, long present) {
        return call.version().orElse(present);
    }

    /** The units in service, to choose from. */
    List<Choice> units() {
        return units.findAfter(null, MOST).stream().filter(Unit::isActive)
                .map(unit -> new Choice(unit.code(), unit.code() + " – " + unit.names().in(reader.getLocale()))).toList();
    }

    private Form chosen(Form form) {
        return form.offer("/unit", units()).offer("/clearance", List.of(Marking.values()).stream()
                .map(each -> new Choice(each.name(), labels.of(each))).toList());
    }
}
