package org.paraph.directory.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;
import org.paraph.directory.Unit;
import org.paraph.directory.UnitChangeRequest;
import org.paraph.directory.Units;
import org.paraph.directory.UnitsDesk;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;

/** One unit of the directory: its names, its party, and whether it is in service. */
@Named("unitPage")
@RequestScoped
@PagePath("/administration/units/{code}")
public class UnitPage implements Page {

    private static final String VIEW = "administration/unit";
    private static final String CHANGE = "change";

    private final Units units;
    private final UnitsDesk desk;
    private final CurrentActor actor;
    private final DirectoryForms forms;
    private final FormEntry entry;
    private final DirectoryWords words;
    private Unit unit;
    private Form form;

    protected UnitPage() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public UnitPage(Units units, UnitsDesk desk, CurrentActor actor, DirectoryForms forms, FormEntry entry,
            DirectoryWords words) {
        this.units = units;
        this.desk = desk;
        this.actor = actor;
        this.forms = forms;
        this.entry = entry;
        this.words = words;
    }

    @Override
    public Outcome get(PageCall call) {
        open(call, call.restored());
        return Outcome.view(VIEW);
    }

    @Override
    public Outcome post(PageCall call) {
        var act = call.parameter("_form").orElse(CHANGE);
        open(call, act.equals(CHANGE) ? call.parameters() : Map.of());
        var refused = carryOut(act, DirectoryForms.seen(call, unit.version()));
        if (refused.isPresent()) {
            return Outcome.view(VIEW, refused.get());
        }
        call.say(words.of("said.saved"));
        return Outcome.goTo(getPath());
    }

    private Optional<Integer> carryOut(String act, long seen) {
        var code = unit.code();
        return switch (act) {
            case "deactivate" -> entry.attempt(form, () -> desk.deactivate(code, seen));
            case "reactivate" -> entry.attempt(form, () -> desk.reactivate(code, seen));
            default -> entry.perform(form, UnitChangeRequest.class,
                    given -> desk.change(given.names().entry(code, given.party()), seen));
        };
    }

    private void open(PageCall call, Map<String, List<String>> entered) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        unit = units.byCode(call.part("code"));
        form = forms.unit(unit, entered);
    }

    public Unit getUnit() {
        return unit;
    }

    public String getPath() {
        return "/administration/units/" + unit.code();
    }

    public Form getForm() {
        return form;
    }
}
