package org.paraph.administration.rest;

import java.time.Instant;
import java.util.List;
import org.paraph.engine.models.DeployedSet;
import org.paraph.engine.models.ProcessVersion;

/**
 * What is in force, and what runs.
 *
 * @param deployment      the engine's id of the set in force
 * @param name            what it was called
 * @param deployedAt      when it came into force
 * @param byAdministrator false for what the application brought itself
 * @param files           the names of its files
 * @param shippedDiffers  the names of the files that the application brings otherwise than they are in force
 * @param processes       the versions of the processes that are in force or have running instances
 */
public record VersionsView(String deployment, String name, Instant deployedAt, boolean byAdministrator, List<String> files,
        List<String> shippedDiffers, List<ProcessVersion> processes) {

    static VersionsView of(DeployedSet set, List<String> differs, List<ProcessVersion> processes) {
        return new VersionsView(set.id(), set.name(), set.deployedAt(), set.byAdministrator(),
                List.copyOf(set.files().files().keySet()), differs, processes);
    }
}
