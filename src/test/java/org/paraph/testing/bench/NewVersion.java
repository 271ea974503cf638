package org.paraph.testing.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.paraph.engine.WorkflowEngine;
import org.paraph.engine.models.DossierProcesses;
import org.paraph.engine.models.ModelSet;
import org.paraph.engine.models.MovePlan;
import org.paraph.engine.models.ProcessVersions;

/** A new version of every process model, which differs in nothing but its tag, and the dossiers that move to it. */
final class NewVersion {

    private static int number;

    private final Bench bench;
    private final List<String> deployed = new ArrayList<>();

    NewVersion(Bench bench) {
        this.bench = bench;
    }

    /** Deploys the models anew and moves the processes of one dossier to them, frozen ones too. */
    void moveTo(String negotiationId) {
        deploy();
        bench.inTransaction(() -> bench.bean(DossierProcesses.class).move(negotiationId, MovePlan.PLAIN));
    }

    /**
     * Stops the processes of one dossier as a suspension does, moves them to a new version while they stand still, and
     * lets them go on. What stood still before goes on standing still.
     */
    void moveWhileStopped(String negotiationId) {
        var engine = bench.bean(WorkflowEngine.class);
        boolean stands = bench.inTransaction(() -> bench.bean(DossierProcesses.class).standings(negotiationId)).stream()
                .anyMatch(DossierProcesses.Standing::stopped);
        if (stands) {
            moveTo(negotiationId);
            return;
        }
        bench.inTransaction(() -> engine.freeze(negotiationId, Set.of()));
        moveTo(negotiationId);
        bench.inTransaction(() -> engine.thaw(negotiationId));
    }

    private void deploy() {
        int next = ++number;
        var versions = bench.bean(ProcessVersions.class);
        deployed.add(bench.inTransaction(() -> {
            var tagged = new TreeMap<String, String>();
            versions.inForce().files().files().forEach((name, text) -> tagged.put(name,
                    text.replaceFirst("versionTag=\"([0-9.]+)(\\+\\d+)?\"", "versionTag=\"$1+" + next + "\"")));
            return versions.deploy("version " + next, ModelSet.of(Map.copyOf(tagged))).id();
        }));
    }

    /** How many versions it has deployed and not taken away. */
    int count() {
        return deployed.size();
    }

    /** Takes away what it has deployed, with all that runs on it, so that the set of before is in force again. */
    void takeAway() {
        var runtime = bench.engine().getRuntimeService();
        deployed.forEach(id -> {
            runtime.createProcessInstanceQuery().deploymentId(id).rootProcessInstances().list().forEach(root ->
                    runtime.deleteProcessInstanceIfExists(root.getId(), "The test is over", false, false, false, true));
            bench.engine().getRepositoryService().deleteDeployment(id, true);
        });
        deployed.clear();
    }
}
