package org.paraph.platform.ui;

/**
 * A page of the web interface, a request-scoped bean that says with {@link PagePath} where it is found. It looks up what it
 * shows before its view is drawn, so that what is refused becomes a page about the refusal and nothing by halves.
 */
public interface Page {

    /** Answers a request to look at the page. */
    Outcome get(PageCall call);

    /** Answers a form that was sent from the page; a page without a form refuses it. */
    default Outcome post(PageCall call) {
        throw new UnknownPage();
    }
}
