package org.paraph.text;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * Which provisions are suspended when the treaty is concluded, as entered; they take the place of what was said before.
 *
 * @param suspended  the provisions, in groups that come back together; empty if none are suspended any more
 * @param reason     why, for the file
 * @param occurrence when it was agreed
 */
public record ProvisionSuspensionRequest(@NotNull @Size(max = 100) List<@NotNull @Valid Group> suspended,
        @NotBlank @Size(max = 2000) String reason, @NotNull @Valid OccurrenceRequest occurrence) {

    /**
     * @param provisions   paths of the provisions
     * @param reactivation what has to happen before they apply
     */
    public record Group(@NotEmpty @Size(max = 2000) List<@NotBlank @Size(max = 2000) String> provisions,
            @NotBlank @Size(max = 2000) String reactivation) {
    }
}
