package org.paraph.audit.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import org.paraph.audit.AuditEntry;

/**
 * An entry of the audit trail; {@code before} and {@code after} are objects of plain facts.
 *
 * @param onBehalfOf in whose place the person acted; absent if in the own
 */
public record AuditView(long sequence, Instant recordedAt, String actor, String onBehalfOf, String action, String subject,
        @JsonRawValue String before, @JsonRawValue String after, String reason, LocalDate occurredOn, String hash) {

    static AuditView of(AuditEntry entry) {
        return new AuditView(entry.sequence(), entry.recordedAt(), entry.actor(), entry.onBehalfOf(), entry.action(), entry.subject(),
                entry.before(), entry.after(), entry.reason(), entry.occurredOn(), entry.hash());
    }
}
