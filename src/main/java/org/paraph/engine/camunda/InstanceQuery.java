package org.paraph.engine.camunda;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.paraph.engine.operations.ListPlace;
import org.paraph.engine.operations.RunningFilter;

/** Asks for running instances, whatever is known of them, the latest first. */
final class InstanceQuery {

    /** What stands in the engine's table for an instance that is stopped. */
    static final int STOPPED = 2;

    private static final String RUNNING = "select E.ID_, D.KEY_, D.NAME_, D.VERSION_, E.BUSINESS_KEY_, C.PROC_INST_ID_,"
            + " H.START_TIME_, E.SUSPENSION_STATE_ from ACT_RU_EXECUTION E join ACT_RE_PROCDEF D on D.ID_ = E.PROC_DEF_ID_"
            + " join ACT_HI_PROCINST H on H.ID_ = E.ID_ left join ACT_RU_EXECUTION C on C.ID_ = E.SUPER_EXEC_"
            + " where E.PARENT_ID_ is null";

    private final StringBuilder sql = new StringBuilder(RUNNING);
    private final List<Object> values = new ArrayList<>();

    private InstanceQuery() {
    }

    InstanceQuery(RunningFilter filter, ListPlace after) {
        ask(" and D.KEY_ = ?", filter.processId());
        ask(" and D.VERSION_ = ?", filter.version());
        ask(" and exists (select 1 from ACT_RU_EXECUTION S where S.PROC_INST_ID_ = E.ID_ and S.ACT_ID_ = ?)", filter.step());
        ask(" and E.BUSINESS_KEY_ like ?", filter.dossier() == null ? null : filter.dossier() + "%");
        if (filter.stopped() != null) {
            sql.append(" and E.SUSPENSION_STATE_ ").append(filter.stopped() ? "=" : "<>").append(' ').append(STOPPED);
        }
        if (after != null) {
            var moment = Timestamp.from(after.moment());
            ask(" and (H.START_TIME_ < ?", moment);
            ask(" or H.START_TIME_ = ?", moment);
            ask(" and E.ID_ < ?)", after.id());
        }
    }

    /** The one instance of that id. */
    static InstanceQuery of(String instanceId) {
        var query = new InstanceQuery();
        query.ask(" and E.ID_ = ?", instanceId);
        return query;
    }

    private void ask(String condition, Object value) {
        if (value != null) {
            values.add(value);
            sql.append(condition.replace("?", "?" + values.size()));
        }
    }

    Query on(EntityManager entities) {
        var query = entities.createNativeQuery(sql + " order by H.START_TIME_ desc, E.ID_ desc");
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
