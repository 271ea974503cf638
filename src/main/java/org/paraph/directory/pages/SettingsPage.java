package org.paraph.directory.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.paraph.directory.DirectoryDesk;
import org.paraph.directory.OwnPasswordRequest;
import org.paraph.directory.OwnSettings;
import org.paraph.directory.OwnSettingsDesk;
import org.paraph.directory.OwnSettingsRequest;
import org.paraph.platform.forms.Choice;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.time.Zones;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.platform.ui.Reader;

/** What a person chooses for the own work, and the change of the own password. */
@Named("settingsPage")
@RequestScoped
@PagePath("/settings")
public class SettingsPage implements Page {

    private static final String VERSION = "_version";
    private static final String PASSWORD = "password";
    private static final List<Choice> LANGUAGES = List.of(new Choice("en", "English"), new Choice("ko", "한국어"),
            new Choice("ja", "日本語"));

    private final OwnSettingsDesk desk;
    private final DirectoryDesk directory;
    private final FormEntry entry;
    private final Reader reader;
    private OwnSettings settings;
    private Form form;
    private Form password;

    protected SettingsPage() {
        this(null, null, null, null);
    }

    @Inject
    public SettingsPage(OwnSettingsDesk desk, DirectoryDesk directory, FormEntry entry, Reader reader) {
        this.desk = desk;
        this.directory = directory;
        this.entry = entry;
        this.reader = reader;
    }

    @Override
    public Outcome get(PageCall call) {
        open(call.restored(), Map.of());
        return Outcome.view("settings");
    }

    @Override
    public Outcome post(PageCall call) {
        if (call.parameter("_form").filter(PASSWORD::equals).isPresent()) {
            return changePassword(call);
        }
        open(call.parameters(), Map.of());
        var seen = call.parameter(VERSION).filter(each -> each.matches("\\d{1,18}")).map(Long::valueOf)
                .orElse(settings.version());
        var refused = entry.perform(form, OwnSettingsRequest.class, chosen -> settings = desk.choose(chosen, seen));
        if (refused.isPresent()) {
            return Outcome.view("settings", refused.get());
        }
        call.say(words(settings.language().orElseGet(reader::getLocale)).getString("settings.saved"));
        return Outcome.goTo("/settings");
    }

    /** The fields of passwords have names that no form is kept under, so that no password is ever carried along. */
    private Outcome changePassword(PageCall call) {
        var entered = new LinkedHashMap<String, List<String>>();
        List.of("present", PASSWORD).forEach(name -> entered.put("/" + name,
                call.parameters().getOrDefault(name, List.of(""))));
        open(Map.of(), entered);
        if (!entered.get("/" + PASSWORD).equals(call.parameters().get("again"))) {
            password.complain("/again", words(reader.getLocale()).getString("settings.password.differs"));
            return Outcome.view("settings", 400);
        }
        var refused = entry.perform(password, OwnPasswordRequest.class,
                given -> directory.changeOwnPassword(given.present(), given.password()));
        return refused.map(status -> Outcome.view("settings", status)).orElseGet(() -> Outcome.goTo("/settings"));
    }

    private void open(Map<String, List<String>> entered, Map<String, List<String>> passwords) {
        settings = desk.read();
        form = entry.form("own-settings", OwnSettingsRequest.class, entered).offer("/language", LANGUAGES)
                .offer("/zone", Zones.offered().stream().map(zone -> new Choice(zone, zone)).toList())
                .preset("/shortcuts", String.valueOf(settings.shortcuts()));
        settings.language().ifPresent(language -> form.preset("/language", language.toLanguageTag()));
        settings.zone().ifPresent(zone -> form.preset("/zone", zone.getId()));
        password = entry.form("own-password", OwnPasswordRequest.class, passwords);
    }

    private static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle("person", locale);
    }

    public Form getForm() {
        return form;
    }

    public Form getPassword() {
        return password;
    }

    /** The version of the settings that the reader sees. */
    public long getVersion() {
        return settings.version();
    }
}
