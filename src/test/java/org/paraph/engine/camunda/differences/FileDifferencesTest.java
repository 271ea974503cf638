package org.paraph.engine.camunda.differences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.engine.models.ModelDifference;
import org.paraph.engine.models.ModelDifference.Change;
import org.paraph.engine.models.ModelSet;

/** What holds for the comparison of all files, whatever was changed in them. */
class FileDifferencesTest {

    private static final long SEED = Long.getLong("paraph.walk.seed", 7);
    private static final int EDITS = 12;
    private static final List<BiFunction<String, Random, String>> KNOWN_EDITS = List.of(
            anywhere("name=\"[^\"]+\"", "name=\"Renamed\""),
            anywhere("camunda:candidateGroups=\"[^\"]*\"", "camunda:assignee=\"somebody\""),
            anywhere(" camunda:dueDate=\"[^\"]*\"", ""),
            anywhere("<bpmn:documentation>[^<]*", "<bpmn:documentation>Said otherwise"),
            anywhere("<bpmn:documentation>[^<]*</bpmn:documentation>", ""),
            anywhere("<bpmn:sequenceFlow [^>]*/>", ""),
            anywhere("(?s)<bpmn:userTask .*?</bpmn:userTask>", ""),
            anywhere("(?s)<bpmn:extensionElements>.*?</bpmn:extensionElements>", ""),
            anywhere("</bpmn:process>", "<bpmn:task id=\"New_Task\" name=\"New\"/></bpmn:process>"),
            anywhere("<dc:Bounds x=\"\\d+\"", "<dc:Bounds x=\"1\""),
            anywhere("(?s)<bpmndi:BPMNShape .*?</bpmndi:BPMNShape>", ""),
            anywhere("<text>[^<]*</text>", "<text>\"OTHER\"</text>"),
            anywhere("(?s)<rule .*?</rule>", ""),
            anywhere("<description>[^<]*", "<description>Another source"),
            anywhere("label=\"[^\"]*\"", "label=\"column\""),
            anywhere(" hitPolicy=\"[^\"]*\"", ""),
            anywhere("</decisionTable>", "<rule id=\"Rule_New\"/></decisionTable>"));

    @ParameterizedTest
    @MethodSource("shipped")
    void randomEditsAreMirroredAndNothingDiffersFromItself(String name) {
        var random = new Random(SEED + name.hashCode());
        for (int walk = 0; walk < 4; walk++) {
            var edited = Edited.model(name);
            for (int edit = 0; edit < EDITS; edit++) {
                var after = KNOWN_EDITS.get(random.nextInt(KNOWN_EDITS.size())).apply(edited.after(), random);
                edited = new Edited(name, edited.before(), after);
            }

            var there = edited.differences();
            var back = edited.turnedRound().differences();

            assertThat(there.isEmpty()).as(name + ", walk " + walk).isEqualTo(edited.before().equals(edited.after()));
            assertThat(mirrored(there)).as(name + ", walk " + walk).containsExactlyInAnyOrderElementsOf(said(back));
            assertThat(Edited.file(name, edited.after() + "\n").replacingAll("\n$", "\n\n").differences()).isEmpty();
        }
    }

    @Test
    void aWholeFileIsOneDifference() {
        var route = Edited.model("approval-route.dmn").before();
        var review = Edited.model("ministry-review.bpmn").before();

        assertThat(new FileDifferences().between(ModelSet.of(Map.of("a.bpmn", review)), ModelSet.of(Map.of("b.dmn", route))))
                .containsExactly(whole("a.bpmn", Change.REMOVED), whole("b.dmn", Change.ADDED));
    }

    @Test
    void filesFollowEachOtherByName() {
        var before = new TreeMap<String, String>();
        var after = new TreeMap<String, String>();
        Edited.shipped().forEach(name -> {
            var text = Edited.model(name).before();
            before.put(name, text);
            after.put(name, text.replaceAll("versionTag=\"1.0\"", "versionTag=\"1.1\""));
        });

        assertThat(new FileDifferences().between(ModelSet.of(before), ModelSet.of(after)))
                .hasSameSizeAs(before.keySet()).allMatch(each -> each.property().equals("versionTag"))
                .extracting(ModelDifference::file).isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<", "<a", "plain words", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>",
        "{", "[]", "null"})
    void whatCannotBeReadIsOnlySaidToHaveChanged(String unreadable) {
        for (String name : List.of("a.bpmn", "a.dmn", "a.form", "a.txt")) {
            assertThat(new Edited(name, Edited.model("ministry-review.bpmn").before(), unreadable).differences())
                    .containsExactly(whole(name, Change.CHANGED));
        }
    }

    @Test
    void oddButReadableFilesAreCompared() {
        var deep = "<a>".repeat(5000) + "</a>".repeat(5000);
        var twice = "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'><process id='a'><task id='b'/><task id='b'/>"
                + "<sequenceFlow id='c' sourceRef='b' targetRef='nowhere'/></process></definitions>";

        assertThat(new Edited("a.bpmn", twice, deep).differences()).containsExactly(whole("a.bpmn", Change.CHANGED));
        assertThat(new Edited("a.bpmn", twice, twice.replaceFirst("<task id='b'/>", "")).differences()).singleElement()
                .extracting(ModelDifference::element, ModelDifference::change).containsExactly("b", Change.REMOVED);
        assertThat(new Edited("a.dmn", twice, "<html/>").differences()).isNotEmpty();
        assertThat(new Edited("a.form", "{}", "[".repeat(100_000)).differences()).containsExactly(whole("a.form", Change.CHANGED));
    }

    static List<String> shipped() {
        return Edited.shipped();
    }

    private static BiFunction<String, Random, String> anywhere(String pattern, String words) {
        var place = Pattern.compile(pattern);
        return (text, random) -> {
            var found = place.matcher(text).results().toList();
            if (found.isEmpty() || text.contains(words) && words.contains(" id=")) {
                return text;
            }
            var chosen = found.get(random.nextInt(found.size()));
            return text.substring(0, chosen.start()) + words + text.substring(chosen.end());
        };
    }

    /** What is said of an element, without what both versions may call otherwise. */
    private static List<List<String>> said(List<ModelDifference> differences) {
        return differences.stream().map(each -> List.of(String.valueOf(each.element()), each.change().name(), kept(each.before()),
                kept(each.after()))).toList();
    }

    private static List<List<String>> mirrored(List<ModelDifference> differences) {
        var turned = new ArrayList<ModelDifference>();
        differences.forEach(each -> turned.add(new ModelDifference(each.file(), each.element(), each.kind(), each.name(),
                opposite(each.change()), each.property(), each.after(), each.before())));
        return said(turned);
    }

    private static String kept(String value) {
        return Objects.requireNonNullElse(value, "-");
    }

    private static Change opposite(Change change) {
        return switch (change) {
            case ADDED -> Change.REMOVED;
            case REMOVED -> Change.ADDED;
            default -> change;
        };
    }

    private static ModelDifference whole(String name, Change change) {
        return new ModelDifference(name, null, "file", null, change, null, null, null);
    }
}
