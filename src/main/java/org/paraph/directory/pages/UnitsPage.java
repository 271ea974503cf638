package org.paraph.directory.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;
import org.paraph.directory.Unit;
import org.paraph.directory.UnitRequest;
import org.paraph.directory.Units;
import org.paraph.directory.UnitsDesk;
import org.paraph.platform.config.Jurisdiction;
import org.paraph.platform.config.Settings;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;

/** The units of the directory, and for whom this installation works. */
@Named("unitsPage")
@RequestScoped
@PagePath("/administration/units")
public class UnitsPage implements Page {

    private static final String VIEW = "administration/units";
    private static final int PAGE = 100;

    private final Units units;
    private final UnitsDesk desk;
    private final CurrentActor actor;
    private final DirectoryForms forms;
    private final FormEntry entry;
    private final DirectoryWords words;
    private final Settings settings;
    private List<Unit> found;
    private Form form;

    protected UnitsPage() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public UnitsPage(Units units, UnitsDesk desk, CurrentActor actor, DirectoryForms forms, FormEntry entry,
            DirectoryWords words, Settings settings) {
        this.units = units;
        this.desk = desk;
        this.actor = actor;
        this.forms = forms;
        this.entry = entry;
        this.words = words;
        this.settings = settings;
    }

    @Override
    public Outcome get(PageCall call) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        form = forms.newUnit(call.restored());
        found = units.findAfter(call.parameter("after").orElse(null), PAGE + 1);
        return Outcome.view(VIEW);
    }

    @Override
    public Outcome post(PageCall call) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        form = forms.newUnit(call.parameters());
        var refused = entry.perform(form, UnitRequest.class, given -> desk.add(given.entry()));
        if (refused.isPresent()) {
            found = units.findAfter(null, PAGE + 1);
            return Outcome.view(VIEW, refused.get());
        }
        call.say(words.of("said.added"));
        return Outcome.goTo("/administration/units");
    }

    public List<Unit> getFound() {
        return found.subList(0, Math.min(PAGE, found.size()));
    }

    /** Where the list goes on; null on its last page. */
    public String getNext() {
        return found.size() <= PAGE ? null : "/administration/units?after=" + found.get(PAGE - 1).code();
    }

    public Form getForm() {
        return form;
    }

    /** Code of the party whose ministries use this installation. */
    public String getHomeParty() {
        return settings.homeParty();
    }

    /** Whose domestic law the decision tables are asked by. */
    public Jurisdiction getJurisdiction() {
        return settings.jurisdiction();
    }

    /** The zone of the home capital. */
    public String getHomeZone() {
        return settings.homeZone().getId();
    }
}
