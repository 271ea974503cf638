package org.paraph.engine.operations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A job of a process that failed as often as it may be tried, and waits for an administrator.
 *
 * @param id            the engine's id of the job, which stays the same however often it fails
 * @param processId     the process model's id
 * @param processName   the model's name
 * @param version       the version on which the process runs
 * @param step          id of the step that failed
 * @param stepName      its name as the model gives it; null where it has none
 * @param instanceId    the engine's id of the process
 * @param negotiationId the dossier; null for a process that belongs to none
 * @param since         when it failed for the last time
 * @param failure       how
 */
public record Incident(String id, String processId, String processName, int version, String step, String stepName,
        String instanceId, String negotiationId, Instant since, Failure failure) {

    private static final int LENGTH = 12;

    /** The same text for all that failed at the same step in the same way, whatever dossier it was. */
    public String cause() {
        var alike = String.join("\u001f", processId, String.valueOf(step), String.valueOf(failure.kind()),
                String.valueOf(failure.code()), String.valueOf(failure.place()));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(alike.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
