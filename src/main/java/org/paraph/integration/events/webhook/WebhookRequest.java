package org.paraph.integration.events.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.paraph.integration.events.EventPattern;

/**
 * Where events are to be sent, and which.
 *
 * @param url         an address of HTTPS, without a sign-in and a fragment
 * @param types       the types wanted, or how they begin with {@code *} at the end; absent or empty for all
 * @param negotiation id or reference of the only dossier; absent for all
 * @param paused      true to have nothing sent for the time being
 */
public record WebhookRequest(@NotBlank @Size(max = 500) @Pattern(regexp = "\\S*") String url,
        @Size(max = 40) List<@NotNull @Pattern(regexp = EventPattern.WRITTEN) String> types, @Size(max = 80) String negotiation,
        Boolean paused) {

    List<String> wanted() {
        return types == null ? List.of() : types;
    }

    boolean on() {
        return !Boolean.TRUE.equals(paused);
    }
}
