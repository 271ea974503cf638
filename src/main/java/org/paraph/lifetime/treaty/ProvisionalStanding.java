package org.paraph.lifetime.treaty;

import java.time.LocalDate;
import java.util.List;

/**
 * How a party applies a treaty before it is in force for it (Vienna Convention, article 25).
 *
 * @param since      from which day
 * @param provisions paths of the provisions; the whole treaty if empty
 */
public record ProvisionalStanding(LocalDate since, List<String> provisions) {
}
