package org.paraph.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;

/**
 * A member of staff at a browser, who finds everything by what is written on the page: goes from the inbox to a task or from
 * a dossier to an act, answers what the form asks, and sends it. In English; every form is looked at for its accessibility
 * before it is sent.
 */
public final class Clerk implements AutoCloseable {

    private final Browser browser;

    private Clerk(Browser browser) {
        this.browser = browser;
    }

    /** Signed in, at a desktop in light colours. */
    public static Clerk at(DemoParaph paraph, String username) {
        return new Clerk(Browser.open(paraph, Browser.DESKTOP, "en", ColorScheme.LIGHT).as(username));
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
            choices.getByLabel(answer, labelled()).check();
            return this;
        }
        var field = scope.getByLabel(last, labelled()).first();
        if ("SELECT".equals(field.evaluate("e => e.tagName"))) {
            field.selectOption(new SelectOption().setLabel(answer));
        } else {
            field.fill(answer);
        }
        return this;
    }

    /** Sends a form that has to be accepted. */
    public Clerk send(String button) {
        browser.requireAccessible();
        press(button);
        var alert = browser.page().getByRole(AriaRole.ALERT);
        assertThat(alert.allInnerTexts()).as(browser.path()).isEmpty();
        return this;
    }

    /** Presses a button, whatever comes of it. */
    public Clerk press(String button) {
        return leave(browser.page().getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON, named(button)).first());
    }

    /** Clicks on what leads to another page, or to the same anew, and waits until that is there. */
    private Clerk leave(Locator way) {
        browser.page().evaluate("document.leaving = true");
        way.click();
        browser.page().waitForFunction("() => !document.leaving && document.readyState === 'complete'");
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

    /** What the page is called. */
    public String heading() {
        return browser.page().getByRole(AriaRole.HEADING, new com.microsoft.playwright.Page.GetByRoleOptions().setLevel(1))
                .innerText();
    }

    private static com.microsoft.playwright.Page.GetByRoleOptions link(String words) {
        return new com.microsoft.playwright.Page.GetByRoleOptions().setName(words).setExact(true);
    }

    private static Locator.GetByRoleOptions named(String words) {
        return new Locator.GetByRoleOptions().setName(words).setExact(true);
    }

    private static Locator.GetByLabelOptions labelled() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    @Override
    public void close() {
        browser.close();
    }
}
