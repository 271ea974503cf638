package org.paraph.lifetime.consent;

import org.paraph.platform.time.Occurrence;

/**
 * That a party has consented to be bound, by whichever act, and has not taken it back.
 *
 * @param actId id of the signature, the notification or the deposit by which it did
 * @param party code of the party
 * @param means by which means
 * @param when  the day of that act
 */
public record Consent(String actId, String party, ConsentMeans means, Occurrence when) {
}
