package org.paraph.lifetime.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.paraph.signing.Office;

/**
 * An instrument by which a party consents to be bound: with whom it is deposited or exchanged, and who signed it. Who is
 * neither head of State or of government nor foreign minister may be asked for full powers (Vienna Convention, article 7
 * and, by analogy, article 67(2)).
 *
 * @param depositary   the depositary, or through which channel it reached the others
 * @param number       number of the instrument or of the note; or null
 * @param signatory    who signed it; or null
 * @param office       that person's office; or null
 * @param fullPowers   the full powers on which it rests, in words; or null
 * @param reservations reservations and declarations made with it; or null
 */
@Schema(name = "ConsentInstrument")
public record Instrument(@NotBlank @Size(max = 200) String depositary, @Size(max = 60) String number,
        @Size(max = 200) String signatory, Office office, @Size(max = 200) String fullPowers,
        @Size(max = 4000) String reservations) {

    /** True if its signatory represents the State by office, or showed full powers. */
    boolean isAuthorised() {
        return office == Office.HEAD_OF_STATE || office == Office.HEAD_OF_GOVERNMENT || office == Office.FOREIGN_MINISTER
                || fullPowers != null && !fullPowers.isBlank();
    }
}
