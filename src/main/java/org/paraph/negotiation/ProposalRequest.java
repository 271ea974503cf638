package org.paraph.negotiation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.paraph.directory.Marking;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * A proposal to negotiate, as entered.
 *
 * @param title        the working title of the agreement
 * @param subject      what it is to settle
 * @param parties      all parties, our own included; their order is that of the reference
 * @param leadMinistry unit code of the ministry in charge of the area
 * @param targetDate   when signature is hoped for; null if open
 * @param marking      the grade of the dossier; not above the proposer's clearance
 * @param occurrence   when the proposal was made
 */
public record ProposalRequest(@NotBlank @Size(max = 300) String title, @NotBlank @Size(max = 4000) String subject,
        @NotNull @Size(min = 2, max = 200) List<@NotNull @Valid PartyRequest> parties,
        @NotBlank @Size(max = 20) String leadMinistry, LocalDate targetDate, @NotNull Marking marking,
        @NotNull @Valid OccurrenceRequest occurrence) {

    /**
     * @param code ISO 3166 alpha-3 or the usual short name of an organisation
     * @param name the party's name
     */
    public record PartyRequest(@NotNull @Pattern(regexp = "[A-Z][A-Z0-9]{1,9}") String code,
            @NotBlank @Size(max = 200) String name) {
    }
}
