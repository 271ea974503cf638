package org.paraph.talks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * The preparation of a round: when and where it meets, who comes, about which text.
 *
 * @param meetsOn     the day on which it meets, in the calendar of the place; may lie in the future; null if it is not known
 * @param place       where
 * @param zone        the place's time zone, an IANA name, or null
 * @param host        code of the party that hosts, or null
 * @param agenda      the points, a line each
 * @param delegations who comes, as far as known
 * @param text        id or label of the version to be looked at; the working text if null
 * @param occurrence  when the meeting was agreed
 */
public record PreparationRequest(LocalDate meetsOn, @NotBlank @Size(max = 200) String place,
        @Size(max = 60) String zone, @Size(max = 10) String host,
        @NotNull @Size(min = 1, max = 50) List<@NotBlank @Size(max = 500) @Pattern(regexp = "[^\\r\\n]*") String> agenda,
        @NotNull @Size(max = 200) List<Delegation.@NotNull @Valid Request> delegations, @Size(max = 40) String text,
        @NotNull @Valid OccurrenceRequest occurrence) {
}
