package org.paraph.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.paraph.testing.words.Phrases;

/**
 * A member of staff at a browser, who finds everything by what is written on the page: goes from the inbox to a task or from
 * a dossier to an act, answers what the form asks, and sends it. Told in English, done in the language of the browser; every
 * form is looked at for its accessibility before it is first sent in a language.
 */
public final class Clerk implements AutoCloseable {

    private static final Set<String> LOOKED_AT = ConcurrentHashMap.newKeySet();

    private final Browser browser;
    private final Phrases phrases;

    private Clerk(Browser browser, Phrases phrases) {
        this.browser = browser;
        this.phrases = phrases;
    }

    /** Signed in, at a desktop in light colours, with pages in the language of the phrases. */
    public static Clerk at(DemoParaph paraph, String username, Phrases phrases) {
        return new Clerk(Browser.open(paraph, Browser.DESKTOP, phrases.language(), ColorScheme.LIGHT).as(username), phrases);
    }

    public Browser browser() {
        return browser;
    }

    /** Opens the task of that name in a dossier, by way of the inbox; then the page on which it is done, if it has one. */
    public Clerk task(String reference, String name) {
        inbox(reference).follow(name);
        var place = browser.page().getByRole(AriaRole.LINK, link("Go to the page for this"));
        return place.count() > 0 ? leave(place) : this;
    }

    /** Looks at the inbox for one dossier. */
    public Clerk inbox(String reference) {
        follow("Inbox").answer("Dossier", reference);
        return press("Apply");
    }

    /** Opens a dossier by its reference, and a part of it. */
    public Clerk dossier(String reference, String part) {
        browser.go("/negotiations/" + reference);
        return "Overview".equals(part) ? this : follow(part);
    }

    /** Follows a link by its words. */
    public Clerk follow(String words) {
        return leave(browser.page().getByRole(AriaRole.LINK, link(words)).first());
    }

    /** Answers a question by its words; where it stands in a group of questions, its words come first: {@code Party 2 > Name}. */
    public Clerk answer(String question, String answer) {
        var scope = browser.page().getByRole(AriaRole.MAIN);
        var words = question.split(" > ");
        for (int group = 0; group < words.length - 1; group++) {
            scope = scope.getByRole(AriaRole.GROUP, named(words[group]));
        }
        var last = words[words.length - 1];
        var choices = scope.getByRole(AriaRole.GROUP, named(last));
        if (choices.count() > 0) {
            choices.getByLabel(phrases.exactly(answer)).check();
            return this;
        }
        var field = scope.getByLabel(phrases.exactly(last)).and(browser.page().locator("input, select, textarea")).first();
        if ("SELECT".equals(field.evaluate("e => e.tagName"))) {
            var offered = field.locator("option").allTextContents().stream().map(String::strip).toList();
            var chosen = phrases.of(answer).stream().filter(offered::contains).findFirst();
            assertThat(chosen).as("%s among %s", phrases.of(answer), offered).isPresent();
            field.selectOption(new SelectOption().setLabel(chosen.get()));
        } else {
            field.fill(answer);
        }
        return this;
    }

    /** Sends a form that has to be accepted. */
    public Clerk send(String button) {
        if (LOOKED_AT.add(browser.page().locator("html").getAttribute("lang") + " " + heading())) {
            browser.requireAccessible();
        }
        press(button);
        var alert = browser.page().getByRole(AriaRole.ALERT);
        assertThat(alert.allInnerTexts()).as(browser.path()).isEmpty();
        return this;
    }

    /** Presses a button, whatever comes of it. */
    public Clerk press(String button) {
        return leave(browser.page().getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON, named(button)).first());
    }

    private Clerk leave(Locator way) {
        browser.follow(way);
        return this;
    }

    /** Requires that each of these can be read on the page. */
    public Clerk sees(String... words) {
        return requireWords(reads(), words);
    }

    /** Requires that the page says each of these of what was just done. */
    public Clerk isTold(String... words) {
        return requireWords(told(), words);
    }

    /** Requires that the page warns of each of these. */
    public Clerk isWarned(String... words) {
        return requireWords(browser.page().getByRole(AriaRole.ALERT).innerText(), words);
    }

    private Clerk requireWords(String shown, String... words) {
        for (var phrase : words) {
            assertThat(phrases.of(phrase)).as("%s on %s: %s", phrase, browser.path(), shown).anyMatch(shown::contains);
        }
        return this;
    }

    /** The field of that name; of several, those that there are. */
    public Locator field(String question) {
        return browser.page().getByLabel(phrases.exactly(question));
    }

    /** Requires that none of these can be read on the page. */
    public Clerk doesNotSee(String... words) {
        for (var phrase : words) {
            assertThat(reads()).as(browser.path()).doesNotContain(phrases.of(phrase));
        }
        return this;
    }

    /** What can be read on the page. */
    public String reads() {
        return browser.text();
    }

    /** What the page says of what was just done. */
    public String told() {
        return browser.page().getByRole(AriaRole.STATUS).innerText();
    }

    /** Requires that the page is called so. */
    public Clerk isAt(String heading) {
        assertThat(phrases.of(heading)).as(browser.path()).contains(heading());
        return this;
    }

    private String heading() {
        return browser.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).innerText();
    }

    private Page.GetByRoleOptions link(String words) {
        return new Page.GetByRoleOptions().setName(phrases.exactly(words));
    }

    private Locator.GetByRoleOptions named(String words) {
        return new Locator.GetByRoleOptions().setName(phrases.exactly(words));
    }

    @Override
    public void close() {
        browser.close();
    }
}
