package org.paraph.lifetime.treaty;

import jakarta.validation.constraints.Size;
import org.paraph.negotiation.SuspensionBody;

/**
 * Who decided, as entered.
 *
 * @param decidingBody    the body; the competent one if null
 * @param leftOut         a body that had to be heard and was not, in words; null if none
 * @param deviationReason why another body decided, or one was left out; null if neither
 */
public record AuthorityRequest(SuspensionBody decidingBody, @Size(max = 200) String leftOut,
        @Size(max = 2000) String deviationReason) {

    /** The competent body decided. */
    public static final AuthorityRequest COMPETENT = new AuthorityRequest(null, null, null);
}
