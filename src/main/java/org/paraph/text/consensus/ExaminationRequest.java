package org.paraph.text.consensus;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Which provisions a round went through, as entered. Whether there is consensus on them follows from the positions.
 *
 * @param begun     paths of those that were taken up and not finished; {@code *} for all; null if none
 * @param completed paths of those that were gone through to the end; {@code *} for all; null if none
 */
public record ExaminationRequest(@Size(max = 5000) List<@NotBlank @Size(max = 2000) String> begun,
        @Size(max = 5000) List<@NotBlank @Size(max = 2000) String> completed) {
}
