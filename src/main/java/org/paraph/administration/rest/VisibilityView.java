package org.paraph.administration.rest;

import java.util.List;
import java.util.Locale;
import org.paraph.administration.VisibilityWords;
import org.paraph.directory.Marking;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.VisibilityDesk;

/**
 * Why a person sees a dossier or does not.
 *
 * @param person  about whom was asked
 * @param dossier the dossier as it was named
 * @param title   absent for those who do not see the dossier
 * @param marking absent for those who do not see the dossier
 * @param sees    absent where it is not told
 * @param message the verdict in words
 * @param rules   what each rule says
 */
public record VisibilityView(String person, String dossier, String title, Marking marking, Boolean sees, String message,
        List<VisibilityWords.Line> rules) {

    static VisibilityView of(VisibilityDesk.Explained explained, String asked, Locale locale) {
        var words = new VisibilityWords(locale);
        var dossier = explained.dossier();
        return new VisibilityView(explained.person().username(), asked,
                dossier.map(each -> each.particulars().title()).orElse(null), dossier.map(Negotiation::marking).orElse(null),
                explained.visibility().sees(), words.verdict(explained.visibility()), words.lines(explained.visibility()));
    }
}
