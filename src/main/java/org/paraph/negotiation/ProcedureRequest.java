package org.paraph.negotiation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * How the parties mean to conclude, as entered.
 *
 * @param initialling whether they initial the text first
 * @param conclusion  by which act they conclude
 * @param reason      why, for the file
 * @param occurrence  when it was agreed
 */
public record ProcedureRequest(@NotNull Boolean initialling, @NotNull Conclusion conclusion,
        @NotBlank @Size(max = 2000) String reason, @NotNull @Valid OccurrenceRequest occurrence) {
}
