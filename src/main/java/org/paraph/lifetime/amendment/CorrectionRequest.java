package org.paraph.lifetime.amendment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * That a correction of the text is proposed, as entered (Vienna Convention, article 79).
 *
 * @param kind           what is wrong
 * @param provisions     paths of the provisions, or null
 * @param language       in which language, or null for the language of the talks
 * @param wrong          what stands there
 * @param right          what is to stand there
 * @param proposedBy     the depositary, or who found it
 * @param channel        how the others are told
 * @param objectionsUntil the last day on which an objection can be raised; null where all have agreed already
 * @param occurrence     when they were told, or agreed
 */
public record CorrectionRequest(@NotNull CorrectionKind kind,
        @Size(max = 500) List<@NotBlank @Size(max = 2000) String> provisions, @Size(max = 35) String language,
        @NotBlank @Size(max = 4000) String wrong, @NotBlank @Size(max = 4000) String right,
        @NotBlank @Size(max = 200) String proposedBy, @NotBlank @Size(max = 200) String channel, LocalDate objectionsUntil,
        @NotNull @Valid OccurrenceRequest occurrence) {

    /** Each provision that it touches, once. */
    List<String> touched() {
        return provisions == null ? List.of() : provisions.stream().distinct().toList();
    }
}
