package org.paraph.engine.camunda;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.paraph.engine.DecisionTable;
import org.paraph.engine.DecisionTables;
import org.paraph.engine.UnknownDecisionTable;
import org.paraph.engine.Verdict;
import org.paraph.testing.model.ModelFolder;

/** The decision tables straight from {@code bpmn/}, for tests that need neither database nor engine. */
public final class TablesOfTheFolder implements DecisionTables {

    private final TableEvaluation evaluation = new TableEvaluation(new LateFeel());
    private final Map<String, ReadTable> tables = new TreeMap<>();

    public TablesOfTheFolder() {
        ModelFolder.decisions().forEach(file -> {
            var id = file.name().replace(".dmn", "");
            tables.put(id, evaluation.read(id, file.model(), 1));
        });
    }

    @Override
    public List<Verdict> decide(String table, Map<String, Object> facts) {
        return evaluation.ask(find(table), facts);
    }

    @Override
    public List<DecisionTable> all() {
        return tables.values().stream().map(ReadTable::table).toList();
    }

    @Override
    public DecisionTable byId(String table) {
        return find(table).table();
    }

    private ReadTable find(String id) {
        var table = tables.get(id);
        if (table == null) {
            throw new UnknownDecisionTable(id);
        }
        return table;
    }
}
