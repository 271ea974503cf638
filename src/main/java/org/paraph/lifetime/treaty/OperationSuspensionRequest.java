package org.paraph.lifetime.treaty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.paraph.platform.time.OccurrenceRequest;

/**
 * That the operation of a treaty in force is suspended, as entered.
 *
 * @param ground         on what it rests
 * @param party          code of the party that tells the others; null where the parties agree
 * @param reach          between whom
 * @param parties        codes of the parties that the reach names; none if it stands between all
 * @param provisions     paths of the provisions; the whole treaty if null or empty
 * @param measure        what is to be done, in the words of the notification
 * @param reason         why, in its words
 * @param defaulting     code of the party that broke the treaty, where that is the ground; else null
 * @param separable      true if the provisions can be separated from the rest, where the ground asks for it; or null
 * @param provision      the article of the treaty, or the instrument, on which it rests; or null
 * @param channel        how the others are told
 * @param receivedOn     when they received it; null if on the day on which it was given
 * @param specialUrgency true in a case of special urgency
 * @param decision       which body decided, and why another than the competent one; the competent one if null
 * @param effectiveOn    the day on which it takes effect, where one is named; the earliest possible if null
 * @param condition      what has to happen before the treaty operates again, or null
 * @param publicLine     what is said in public; null if nothing
 * @param occurrence     when the notification was given, or the agreement made
 */
public record OperationSuspensionRequest(@NotNull SuspensionGround ground, @Size(max = 10) String party,
        @NotNull SuspensionReach reach, @Size(max = 200) List<@NotBlank @Size(max = 10) String> parties,
        @Size(max = 500) List<@NotBlank @Size(max = 2000) String> provisions, @NotBlank @Size(max = 2000) String measure,
        @NotBlank @Size(max = 2000) String reason, @Size(max = 10) String defaulting, Boolean separable,
        @Size(max = 200) String provision, @NotBlank @Size(max = 200) String channel, LocalDate receivedOn,
        Boolean specialUrgency, @Valid AuthorityRequest decision, LocalDate effectiveOn,
        @Size(max = 1000) String condition, @Size(max = 2000) String publicLine,
        @NotNull @Valid OccurrenceRequest occurrence) {

    /** Each party that the reach names, once. */
    List<String> named() {
        return parties == null ? List.of() : parties.stream().distinct().toList();
    }

    /** Each provision that it covers, once. */
    List<String> covered() {
        return provisions == null ? List.of() : provisions.stream().distinct().toList();
    }

    boolean isUrgent() {
        return Boolean.TRUE.equals(specialUrgency);
    }

    /** What is suspended, as the table {@code suspension-authority} calls it. */
    TreatyDecision.Kind kind() {
        return covered().isEmpty() ? TreatyDecision.Kind.OPERATION_ALL : TreatyDecision.Kind.OPERATION_PART;
    }
}
