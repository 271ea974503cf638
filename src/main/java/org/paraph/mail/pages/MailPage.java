package org.paraph.mail.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.paraph.mail.MailSettings;
import org.paraph.mail.MailWishes;
import org.paraph.mail.MailWishesDesk;
import org.paraph.mail.MailWishesRequest;
import org.paraph.platform.forms.Choice;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.platform.ui.Reader;

/** Of what the reader wants to be told by mail. */
@Named("mailPage")
@RequestScoped
@PagePath(MailPage.PATH)
public class MailPage implements Page {

    static final String PATH = "/settings/mail";

    private static final int HOURS = 24;
    private static final List<Choice> CLOCK = IntStream.range(0, HOURS)
            .mapToObj(hour -> new Choice(String.valueOf(hour), String.format("%02d:00", hour))).toList();

    private final MailWishesDesk desk;
    private final MailSettings mail;
    private final FormEntry entry;
    private final Reader reader;
    private MailWishes wishes;
    private Form form;

    protected MailPage() {
        this(null, null, null, null);
    }

    @Inject
    public MailPage(MailWishesDesk desk, MailSettings mail, FormEntry entry, Reader reader) {
        this.desk = desk;
        this.mail = mail;
        this.entry = entry;
        this.reader = reader;
    }

    @Override
    public Outcome get(PageCall call) {
        open(call.restored());
        return Outcome.view("mail");
    }

    @Override
    public Outcome post(PageCall call) {
        open(call.parameters());
        var seen = call.version().orElse(wishes.version());
        var refused = entry.perform(form, MailWishesRequest.class, chosen -> desk.choose(chosen, seen));
        if (refused.isPresent()) {
            return Outcome.view("mail", refused.get());
        }
        call.say(ResourceBundle.getBundle("mail", reader.getLocale()).getString("saved"));
        return Outcome.goTo(PATH);
    }

    private void open(Map<String, List<String>> entered) {
        wishes = desk.read();
        var chosen = wishes.chosen();
        form = entry.form("own-mail", MailWishesRequest.class, entered).offer("/hour", CLOCK)
                .preset("/newTask", chosen.newTask().name()).preset("/dueSoon", chosen.dueSoon().name())
                .preset("/overdue", chosen.overdue().name()).preset("/suspension", chosen.suspension().name())
                .preset("/mention", chosen.mention().name()).preset("/hour", String.valueOf(chosen.hour()));
        if (chosen.address() != null) {
            form.preset("/address", chosen.address());
        }
    }

    public Form getForm() {
        return form;
    }

    /** The version of the wishes that the reader sees. */
    public long getVersion() {
        return wishes.version();
    }

    /** False where the installation sends no mail. */
    public boolean isSending() {
        return mail.isOn();
    }
}
