package org.paraph.calendar.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.paraph.calendar.feed.CalendarFeed;
import org.paraph.calendar.feed.FeedDesk;
import org.paraph.calendar.feed.FeedRequest;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Marking;
import org.paraph.platform.forms.Choice;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.forms.Labels;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.platform.ui.Reader;

/** The reader's calendar for other programs: its address is the key to it, made here, shown once, replaced and ended. */
@Named("feedPage")
@RequestScoped
@PagePath(FeedPage.PATH)
public class FeedPage implements Page {

    static final String PATH = "/settings/calendar";

    private static final List<Choice> LANGUAGES = Stream.of("en", "ko", "ja").map(Locale::forLanguageTag)
            .map(each -> new Choice(each.toLanguageTag(), each.getDisplayLanguage(each))).toList();

    private final FeedDesk desk;
    private final CurrentActor actor;
    private final FormEntry entry;
    private final Labels labels;
    private final Reader reader;
    private CalendarFeed feed;
    private Form form;
    private URI address;

    protected FeedPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public FeedPage(FeedDesk desk, CurrentActor actor, FormEntry entry, Labels labels, Reader reader) {
        this.desk = desk;
        this.actor = actor;
        this.entry = entry;
        this.labels = labels;
        this.reader = reader;
    }

    @Override
    public Outcome get(PageCall call) {
        open(call.restored());
        return Outcome.view("feed");
    }

    /** Shows the new address in the answer itself: it is kept nowhere from which a further page could take it. */
    @Override
    public Outcome post(PageCall call) {
        if (call.parameter("_end").isPresent()) {
            desk.revoke();
            call.say(ResourceBundle.getBundle("agenda", reader.getLocale()).getString("feed.ended"));
            return Outcome.goTo(PATH);
        }
        open(call.parameters());
        var here = URI.create(call.request().getRequestURL().toString());
        var refused = entry.perform(form, FeedRequest.class, request ->
                address = here.resolve("/calendar-feeds/" + desk.renew(request.told(), request.words())));
        if (refused.isPresent()) {
            return Outcome.view("feed", refused.get());
        }
        open(Map.of());
        return Outcome.view("feed");
    }

    private void open(Map<String, List<String>> entered) {
        feed = desk.own().orElse(null);
        form = entry.form("calendar-feed", FeedRequest.class, entered).offer("/language", LANGUAGES)
                .offer("/upTo", Arrays.stream(Marking.values()).filter(actor.get().clearance()::covers)
                        .map(each -> new Choice(each.name(), labels.of(each))).toList())
                .preset("/upTo", (feed == null ? Marking.UNCLASSIFIED : feed.upTo()).name())
                .preset("/language", (feed == null ? reader.getLocale() : feed.language()).toLanguageTag());
    }

    public Form getForm() {
        return form;
    }

    /** The feed that there is; null if there is none. */
    public CalendarFeed getFeed() {
        return feed;
    }

    /** Where the feed that was made just now is read, without the ending that names the format; null at any other time. */
    public String getAddress() {
        return address == null ? null : address.toString();
    }
}
