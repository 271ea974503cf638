package org.paraph.negotiation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.paraph.platform.config.Jurisdiction;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * The facts by which is judged whether our legislature has to consent, as entered.
 *
 * @param effectiveOnSignature  whether the signature alone brings the agreement into force
 * @param subjectToRatification whether it is ratified, accepted, approved or acceded to
 * @param flags                 what holds of it; what is not named does not hold
 * @param chosenForm            the form chosen under the law of the United States; null elsewhere
 * @param reason                what the facts rest on; where an earlier finding is contested, why
 * @param occurrence            when it was found
 */
public record LegislatureAssessmentRequest(@NotNull Boolean effectiveOnSignature, @NotNull Boolean subjectToRatification,
        @NotNull @Size(max = 20) List<@NotNull LegislatureFlag> flags, TreatyForm chosenForm,
        @NotBlank @Size(max = 2000) String reason, @NotNull @Valid OccurrenceRequest occurrence) {

    Map<String, Object> facts(Jurisdiction jurisdiction) {
        var facts = new HashMap<String, Object>();
        facts.put("jurisdiction", jurisdiction.name());
        facts.put("effectiveOnSignature", effectiveOnSignature);
        facts.put("subjectToRatification", subjectToRatification);
        facts.put("chosenForm", chosenForm == null ? null : chosenForm.name());
        Stream.of(LegislatureFlag.values()).forEach(flag -> facts.put(flag.fact(), flags.contains(flag)));
        return facts;
    }
}
