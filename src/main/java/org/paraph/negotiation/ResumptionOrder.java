package org.paraph.negotiation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * The order to resume, as entered. Where the procedure is entered again is decided by rule, not by the order.
 *
 * @param authority         by whose authority it is resumed
 * @param reason            why, for the file
 * @param publicLine        what is said in public; null if nothing
 * @param ceremony          the new day and place of a postponed ceremony; needed where the signature itself is resumed
 * @param governmentChanged whether another government is in office since it was suspended; false if null
 * @param procedureChanged  whether the domestic procedure has been changed since; false if null
 * @param occurrence        when it was ordered
 */
public record ResumptionOrder(@NotBlank @Size(max = 200) String authority, @NotBlank @Size(max = 2000) String reason,
        @Size(max = 2000) String publicLine, @Valid NewCeremony ceremony, Boolean governmentChanged,
        Boolean procedureChanged, @NotNull @Valid OccurrenceRequest occurrence) {

    /** An order under the same government and procedure. */
    public ResumptionOrder(String authority, String reason, String publicLine, NewCeremony ceremony,
            OccurrenceRequest occurrence) {
        this(authority, reason, publicLine, ceremony, null, null, occurrence);
    }

    /**
     * @param at    the moment at which the ceremony is to begin
     * @param zone  the place's time zone, an IANA name
     * @param place where
     */
    public record NewCeremony(@NotNull OffsetDateTime at, @NotBlank @Size(max = 60) String zone,
            @NotBlank @Size(max = 200) String place) {
    }
}
