package org.paraph.engine.camunda;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.paraph.engine.OpenTask;

/**
 * Reads the open tasks of a dossier with their candidates and subjects by one statement, on the engine's own connection. Every
 * act asks for them; the engine's general query takes longer to put together than to answer, and asks on for each task.
 */
final class OpenTasks implements Command<List<OpenTask>> {

    private static final int SUSPENDED = 2;
    private static final String SQL = "select T.ID_, T.TASK_DEF_KEY_, T.NAME_, T.ASSIGNEE_, T.DUE_DATE_, T.SUSPENSION_STATE_,"
            + " L.GROUP_ID_, V.TEXT_, V.EXECUTION_ID_, V.TASK_ID_, T.PROC_INST_ID_"
            + " from ACT_RU_EXECUTION E join ACT_RU_TASK T on T.PROC_INST_ID_ = E.ID_"
            + " left join ACT_RU_IDENTITYLINK L on L.TASK_ID_ = T.ID_ and L.GROUP_ID_ is not null"
            + " left join ACT_RU_VARIABLE V on V.PROC_INST_ID_ = T.PROC_INST_ID_ and V.NAME_ = '" + KeptSteps.SUBJECT + "'"
            + " where E.BUSINESS_KEY_ = ? order by T.ID_";

    private final ProcessEngine engine;
    private final String negotiationId;

    OpenTasks(ProcessEngine engine, String negotiationId) {
        this.engine = engine;
        this.negotiationId = negotiationId;
    }

    @Override
    public List<OpenTask> execute(CommandContext context) {
        var found = new LinkedHashMap<String, Line>();
        Connection shared = context.getDbSqlSession().getSqlSession().getConnection();
        try (var statement = shared.prepareStatement(SQL)) {
            statement.setString(1, negotiationId);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var line = found.computeIfAbsent(rows.getString(1), id -> new Line());
                    line.take(rows);
                }
            }
        } catch (SQLException broken) {
            throw new ProcessEngineException("The open tasks of " + negotiationId + " cannot be read", broken);
        }
        var open = new ArrayList<OpenTask>();
        found.forEach((id, line) -> {
            if (!isEnding(context, id)) {
                open.add(line.task(line.branched ? (String) engine.getTaskService().getVariable(id, KeptSteps.SUBJECT) : line.subject));
            }
        });
        return List.copyOf(open);
    }

    /** True within a command that ends the task and has not written that yet. */
    private static boolean isEnding(CommandContext context, String taskId) {
        var known = context.getDbEntityManager().getCachedEntity(TaskEntity.class, taskId);
        return known != null && known.isDeleted();
    }

    /** What the rows of one task say: a row for each group of candidates and each place where a subject stands. */
    private static final class Line {

        private final Set<String> candidates = new HashSet<>();
        private OpenTask told;
        private String subject;
        private boolean branched;

        void take(ResultSet row) throws SQLException {
            var due = row.getTimestamp(5);
            if (row.getString(7) != null) {
                candidates.add(row.getString(7));
            }
            subject = row.getString(8);
            branched |= subject != null && (row.getString(10) != null || !row.getString(11).equals(row.getString(9)));
            told = new OpenTask(row.getString(1), row.getString(2), row.getString(3), row.getString(4), Set.of(), null,
                    due == null ? null : due.toInstant(), row.getInt(6) == SUSPENDED);
        }

        /** Where a subject stands at a branch or a task too, the engine says which one counts. */
        OpenTask task(String itsSubject) {
            return new OpenTask(told.id(), told.key(), told.name(), told.assignee(), Set.copyOf(candidates), itsSubject, told.due(),
                    told.frozen());
        }
    }
}
