package org.paraph.administration.operations.rest;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.paraph.administration.operations.DossierNames;
import org.paraph.administration.retention.LegalHold;
import org.paraph.platform.web.Versioned;

/**
 * A legal hold as the API shows it.
 *
 * @param dossier   the beginning of the dossier's id
 * @param reference the dossier's reference; absent where it is hidden from the reader
 * @param standing  false once it is lifted
 */
public record LegalHoldView(String id, String dossier, String reference, boolean standing, String reason, String placedBy,
        Instant placedAt, String liftedBy, Instant liftedAt, String liftReason, long version) implements Versioned {

    static LegalHoldView of(LegalHold one, Function<String, Optional<String>> references) {
        return new LegalHoldView(one.id(), DossierNames.shortened(one.negotiationId()),
                references.apply(one.negotiationId()).orElse(null), one.isStanding(), one.reason(), one.placedBy(), one.placedAt(),
                one.liftedBy(), one.liftedAt(), one.liftReason(), one.version());
    }
}
