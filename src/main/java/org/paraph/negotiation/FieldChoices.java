package org.paraph.negotiation;

import java.util.Locale;
import org.paraph.platform.forms.Form;

/** What of one feature can be chosen in the forms of acts, so that nobody types what is on file. */
public interface FieldChoices {

    /** Offers choices and presets in a form about this dossier. */
    void offer(Form form, Negotiation negotiation, Locale locale);
}
