package org.paraph.engine.camunda.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.paraph.engine.models.Finding;
import org.paraph.engine.models.ModelSet;
import org.paraph.testing.model.ModelFolder;

/** A small set of models that is as it should be, to be spoilt, and the checks that know its words. */
final class Samples {

    static final String REVIEW = "sample-review.bpmn";
    static final String SIGNING = "sample-signing.bpmn";
    static final String TRACK = "sample-track.dmn";
    static final Vocabulary WORDS = new Vocabulary(Set.of("sample.opinion"), Set.of("REVIEWER", "LEGAL_REVIEWER"),
            Set.of("withdrawal"), Map.of("Task_GiveOpinion", "give-opinion"));
    static final StepBeans STEPS = StepBeans.only(List.of(SampleSteps.class));
    static final SetChecks CHECKS = new SetChecks(STEPS, WORDS, List.of(), SetChecks.Parsers.made());

    private static final Map<String, String> GOOD = Map.of(REVIEW, file(REVIEW), TRACK, file(TRACK), SIGNING,
            process("sample-signing", "<bpmn:startEvent id=\"StartEvent_SigningBegun\" name=\"Signing begun\"/>"));

    private Samples() {
    }

    /** The steps that the sample calls. */
    public static class SampleSteps {

        public String open(String negotiationId, String kind) {
            return negotiationId + kind;
        }

        public String deadline(String reviewId) {
            return reviewId;
        }

        public void send() {
            // the sample only needs the signature
        }
    }

    static String good(String file) {
        return GOOD.get(file);
    }

    /** The good set, with another text for one of its files, or with a further file. */
    static ModelSet with(String file, String text) {
        return ModelSet.of(GOOD).with(Map.of(file, text));
    }

    /** The good set without one file. */
    static ModelSet without(String file) {
        var files = new TreeMap<>(GOOD);
        files.remove(file);
        return ModelSet.of(files);
    }

    /** What is found in a set in which every file is new. */
    static List<Finding> findings(ModelSet set) {
        return CHECKS.findings(set, set.files().keySet());
    }

    /** What is found in the good set with this file in it, as far as it concerns this file. */
    static List<Finding> findings(String file, String text) {
        return findings(with(file, text)).stream().filter(finding -> finding.file().equals(file)).toList();
    }

    static Set<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).collect(Collectors.toSet());
    }

    static List<Finding> errors(List<Finding> findings) {
        return findings.stream().filter(Finding::refuses).toList();
    }

    /** A process of that id around some elements, in which everything that each process must say is said. */
    static String process(String id, String elements) {
        return definitions("""
                <bpmn:process id="%s" name="Sample" isExecutable="true" camunda:historyTimeToLive="P3650D" camunda:versionTag="1">
                <bpmn:documentation>A sample.</bpmn:documentation>
                %s
                </bpmn:process>
                """.formatted(id, elements));
    }

    static String definitions(String content) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="Definitions_Sample" targetNamespace="sample"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
                %s</bpmn:definitions>
                """.formatted(content);
    }

    /** A text with some of its passages replaced, each of which must be in it. */
    static String spoilt(String text, String... replacements) {
        var source = text;
        for (int i = 0; i < replacements.length; i += 2) {
            assertThat(source).contains(replacements[i]);
            source = source.replace(replacements[i], replacements[i + 1]);
        }
        return source;
    }

    /** The line on which a passage first stands. */
    static int lineOf(String passage, String text) {
        assertThat(text).contains(passage);
        return 1 + (int) text.substring(0, text.indexOf(passage)).chars().filter(letter -> letter == '\n').count();
    }

    static String many(int times, String text) {
        return IntStream.range(0, times).mapToObj(i -> text.replace("#", String.valueOf(i))).collect(Collectors.joining());
    }

    private static String file(String name) {
        return ModelFolder.read(Path.of("src/test/resources/models", name));
    }
}
