package org.paraph.administration.operations;

import java.util.List;
import org.paraph.engine.operations.EngineStatus;
import org.paraph.platform.persistence.DatabaseStatus;

/**
 * How the application runs.
 *
 * @param engine   what the engine has to do and has done
 * @param database product and version of the database
 * @param tables   its tables, the largest first
 */
public record OperatingFigures(EngineStatus.Figures engine, String database, List<DatabaseStatus.Table> tables) {
}
