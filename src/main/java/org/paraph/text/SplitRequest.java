package org.paraph.text;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * Which provisions are negotiated in a dossier of their own from now on, as entered.
 *
 * @param provisions paths of the articles, annexes and other units that go there
 * @param title      working title of the new agreement
 * @param subject    what it is to settle
 * @param label      label of the version that the new dossier begins with
 * @param remainder  label of the version that stays here
 * @param reason     why, for the file of both
 * @param occurrence when it was agreed
 */
public record SplitRequest(@NotEmpty @Size(max = 2000) List<@NotBlank @Size(max = 2000) String> provisions,
        @NotBlank @Size(max = 300) String title, @NotBlank @Size(max = 4000) String subject,
        @NotNull @Pattern(regexp = TextRequest.LABEL) String label,
        @NotNull @Pattern(regexp = TextRequest.LABEL) String remainder,
        @NotBlank @Size(max = 2000) String reason, @NotNull @Valid OccurrenceRequest occurrence) {
}
