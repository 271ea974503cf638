package org.paraph.engine.models;

import java.time.Instant;

/**
 * A set of models that was deployed.
 *
 * @param id              the engine's id of the deployment
 * @param name            what it was called when it was deployed
 * @param deployedAt      when it came into force
 * @param byAdministrator false for what the application brought itself
 * @param files           its files
 */
public record DeployedSet(String id, String name, Instant deployedAt, boolean byAdministrator, ModelSet files) {
}
