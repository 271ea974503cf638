package org.paraph.negotiation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * The facts by which an instrument is classified, as entered.
 *
 * @param binding          whether it is meant to bind under international law
 * @param partyLevel       in whose name it is made
 * @param implementsTreaty whether it only carries out a treaty in force; null if that is not known
 * @param reason           what the facts rest on; where an earlier finding is contested, why
 * @param occurrence       when it was found
 */
public record ClassificationRequest(@NotNull Boolean binding, @NotNull PartyLevel partyLevel, Boolean implementsTreaty,
        @NotBlank @Size(max = 2000) String reason, @NotNull @Valid OccurrenceRequest occurrence) {

    Map<String, Object> facts() {
        var facts = new HashMap<String, Object>();
        facts.put("binding", binding);
        facts.put("partyLevel", partyLevel.name());
        facts.put("implementsTreaty", implementsTreaty);
        return facts;
    }
}
