package org.paraph.negotiation;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an agreement can do that makes a legislature consent, or spares it from doing so. Each is an input of the table
 * {@code legislature-consent}, where its source stands; which of them matter depends on the jurisdiction.
 */
public enum LegislatureFlag {
    MUTUAL_ASSISTANCE_OR_SECURITY, INTERNATIONAL_ORGANISATION, FRIENDSHIP_COMMERCE_NAVIGATION,
    RESTRICTION_OF_SOVEREIGNTY, PEACE, FINANCIAL_BURDEN, LEGISLATIVE_MATTERS,

    NEW_LAW, KEEP_LAW, BEYOND_BUDGET, POLITICALLY_IMPORTANT,

    EXEMPT, EXCEPTIONAL_CASE,

    ASSOCIATION_AGREEMENT, ACCESSION_TO_HUMAN_RIGHTS_CONVENTION, INSTITUTIONAL_FRAMEWORK, IMPORTANT_BUDGET,
    ORDINARY_LEGISLATIVE_PROCEDURE, FOREIGN_POLICY_ONLY,

    REQUIRED_BY_OWN_LAW;

    /** The name of the table's input, for example {@code beyondBudget}. */
    public String fact() {
        var words = name().toLowerCase(Locale.ROOT).split("_");
        return words[0] + Stream.of(words).skip(1).map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT)
                + word.substring(1)).collect(Collectors.joining());
    }
}
