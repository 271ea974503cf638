package org.paraph.engine.models;

import java.util.List;
import org.paraph.platform.problem.Problem;

/** The processes of a dossier cannot move to the version in force. Nothing of them has moved. */
public class MoveRefused extends Problem {

    private final transient List<Obstacle> obstacles;

    /** @param obstacles what stands in the way, at least one */
    public MoveRefused(List<Obstacle> obstacles) {
        super(Kind.CONFLICT, "move-refused", obstacles.get(0).processId(), String.valueOf(obstacles.get(0).step()));
        this.obstacles = List.copyOf(obstacles);
    }

    public List<Obstacle> obstacles() {
        return obstacles;
    }

    /**
     * One thing in the way.
     *
     * @param processId the process model's id
     * @param step      id of the step; null where the process as a whole is meant
     * @param why       what the engine says
     */
    public record Obstacle(String processId, String step, String why) {
    }
}
