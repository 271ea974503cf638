package org.paraph.text.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paraph.negotiation.Party;
import org.paraph.platform.forms.Form;
import org.paraph.text.consensus.Consensus;
import org.paraph.text.consensus.Stance;
import org.paraph.text.document.TextIndex;

/**
 * The sheet on which the stances of all parties are entered provision by provision, and how far a round went through each.
 * What is entered is turned into the members of a request: one position for each party, stance and note.
 */
public final class StanceSheet {

    private static final String STANCES = "/stances/";
    private static final String NOTES = "/notes/";
    private static final String PROGRESS = "/progress/";
    private static final String POSITIONS = "/positions";

    private final List<Party> parties;
    private final List<Consensus.Line> lines;
    private final Map<String, List<String>> entered;

    /**
     * @param lines   the provisions with what the parties said of them up to now
     * @param entered what was entered so far, by the names of the fields
     */
    public StanceSheet(List<Party> parties, List<Consensus.Line> lines, Map<String, List<String>> entered) {
        this.parties = List.copyOf(parties);
        this.lines = List.copyOf(lines);
        this.entered = entered;
    }

    /** The parties, one column each. */
    public List<Party> getParties() {
        return parties;
    }

    /** A row for the text as a whole and one for each provision. */
    public List<Row> getRows() {
        var rows = new ArrayList<Row>();
        if (!lines.isEmpty()) {
            rows.add(new Row(TextIndex.ALL, null, cells(TextIndex.ALL, Map.of()), value(PROGRESS + TextIndex.ALL)));
            lines.forEach(line -> rows.add(new Row(line.path(), line, cells(line.path(), line.stances()),
                    value(PROGRESS + line.path()))));
        }
        return rows;
    }

    private List<Cell> cells(String path, Map<String, Stance> now) {
        return parties.stream().map(party -> new Cell(party, STANCES + party.code() + "/" + path, value(STANCES
                + party.code() + "/" + path), NOTES + party.code() + "/" + path, value(NOTES + party.code() + "/" + path),
                now.get(party.code()))).toList();
    }

    private String value(String name) {
        return entered.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    /** The parameters of a form with those of the sheet turned into positions and examined provisions. */
    public Map<String, List<String>> asRequest() {
        var all = new LinkedHashMap<String, List<String>>();
        entered.forEach((name, values) -> {
            if (!name.startsWith(STANCES) && !name.startsWith(NOTES) && !name.startsWith(PROGRESS)) {
                all.put(name, values);
            }
        });
        int next = 0;
        for (var group : groups().entrySet()) {
            var at = POSITIONS + "/" + next++ + "/";
            all.put(at + "party", List.of(group.getKey().party()));
            all.put(at + "stance", List.of(group.getKey().stance()));
            all.put(at + "note", List.of(group.getKey().note()));
            all.put(at + "provisions", group.getValue());
        }
        examined("BEGUN").ifPresent(paths -> all.put("/examined/begun", paths));
        examined("COMPLETED").ifPresent(paths -> all.put("/examined/completed", paths));
        return all;
    }

    /** Where the members of the request are entered: by the pointers that {@link #asRequest} gives them, the ids of the cells. */
    public Map<String, String> places() {
        var places = new LinkedHashMap<String, String>();
        int next = 0;
        for (var group : groups().entrySet()) {
            places.put(POSITIONS + "/" + next++, Form.id(STANCES + group.getKey().party() + "/" + group.getValue().get(0)));
        }
        return places;
    }

    /** What was said of the whole text comes first, so that what was said of a provision takes its place there. */
    private Map<Said, List<String>> groups() {
        var whole = new LinkedHashMap<Said, List<String>>();
        var single = new LinkedHashMap<Said, List<String>>();
        for (Row row : getRows()) {
            for (Cell cell : row.cells()) {
                if (!cell.value().isBlank() || !cell.words().isBlank()) {
                    var into = row.isWhole() ? whole : single;
                    into.computeIfAbsent(new Said(row.isWhole(), cell.party().code(), cell.value(), cell.words()),
                            said -> new ArrayList<>()).add(row.path());
                }
            }
        }
        whole.putAll(single);
        return whole;
    }

    private Optional<List<String>> examined(String progress) {
        var paths = getRows().stream().filter(row -> row.progress().equals(progress)).map(Row::path).toList();
        return paths.isEmpty() ? Optional.empty() : Optional.of(paths);
    }

    private record Said(boolean whole, String party, String stance, String note) {
    }

    /**
     * @param path     path of the provision; {@code *} for the text as a whole
     * @param line     how far the parties have come with it; null for the text as a whole
     * @param cells    one for each party
     * @param progress how far the round went through it, as entered
     */
    public record Row(String path, Consensus.Line line, List<Cell> cells, String progress) {

        public boolean isWhole() {
            return line == null;
        }

        /** The name of the field about how far the round went through it. */
        public String progressName() {
            return PROGRESS + path;
        }
    }

    /**
     * @param party     whose
     * @param name      of the field for the stance
     * @param value     the stance entered
     * @param wordsName of the field for the party's words
     * @param words     the words entered
     * @param now       what the party said of this wording up to now; null if nothing
     */
    public record Cell(Party party, String name, String value, String wordsName, String words, Stance now) {

        /** The id of the field for the stance. */
        public String id() {
            return Form.id(name);
        }
    }
}
