package org.paraph.engine.models;

import java.time.Instant;

/**
 * One version of one process model.
 *
 * @param processId    the model's id
 * @param name         the model's name
 * @param version      counts from 1 with each deployment
 * @param tag          the version that the model gives itself; null if none
 * @param deploymentId the set with which it was deployed
 * @param deployedAt   when it was deployed
 * @param running      how many instances run on it, stopped ones among them
 * @param inForce      true if new instances are started on it
 * @param suspended    true while an administrator lets no new instance begin on it
 */
public record ProcessVersion(String processId, String name, int version, String tag, String deploymentId,
        Instant deployedAt, long running, boolean inForce, boolean suspended) {
}
