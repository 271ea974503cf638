package org.paraph.administration.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;
import org.paraph.engine.operations.EngineStatus;
import org.paraph.platform.persistence.DatabaseStatus;

/** Tells administrators how the application runs, all of it as of one moment. */
@ApplicationScoped
@Transactional
public class FiguresDesk {

    private final EngineStatus engine;
    private final DatabaseStatus database;
    private final CurrentActor actor;

    protected FiguresDesk() {
        this(null, null, null);
    }

    @Inject
    FiguresDesk(EngineStatus engine, DatabaseStatus database, CurrentActor actor) {
        this.engine = engine;
        this.database = database;
        this.actor = actor;
    }

    public OperatingFigures read() {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        return new OperatingFigures(engine.figures(), database.product(), database.tables());
    }
}
