package org.paraph.engine.camunda.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paraph.engine.models.ModelSet;

/** Models that other programs save: what is meant for another engine is told as that, what only decorates is let be. */
class OtherVendorsTest {

    private static final String STEPS = """
            <startEvent id="StartEvent_Begun" name="Begun"/>
            <sequenceFlow id="Flow_1" sourceRef="StartEvent_Begun" targetRef="Task_Sign"/>
            <userTask id="Task_Sign" name="Sign">%s</userTask>
            <sequenceFlow id="Flow_2" sourceRef="Task_Sign" targetRef="EndEvent_Signed"/>
            <endEvent id="EndEvent_Signed" name="Signed"/>
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Camunda 8 (Zeebe) | xmlns:v="http://camunda.org/schema/zeebe/1.0"                | <extensionElements><v:userTask/><v:formDefinition formId="sign"/></extensionElements>
            Flowable          | xmlns:v="http://flowable.org/bpmn"                          | <extensionElements><v:formProperty id="answer"/></extensionElements>
            Activiti          | xmlns:v="http://activiti.org/bpmn"                          | <extensionElements><v:formProperty id="answer"/></extensionElements>
            jBPM              | xmlns:v="http://www.jboss.org/drools"                       | <extensionElements><v:metaData name="elementname"><v:metaValue>Sign</v:metaValue></v:metaData></extensionElements>
            Bonita            | xmlns:v="http://www.bonitasoft.org/ns/process/client/6.0"   | <extensionElements><v:actor>clerk</v:actor></extensionElements>
            """)
    void tellsForWhichEngineAModelWasMade(String engine, String vocabulary, String extension) {
        var findings = Samples.findings(ModelSet.of(Map.of("signing.bpmn", bare(vocabulary, extension))));

        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("made-for-another-engine");
            assertThat(finding.refuses()).isTrue();
            assertThat(finding.arguments()).contains(engine);
            assertThat(finding.element()).isEqualTo("Task_Sign");
            assertThat(finding.line()).isEqualTo(6);
        });
    }

    @Test
    void tellsAPlatformThatTheModellerNotes() {
        var text = bare("xmlns:modeler=\"http://camunda.org/schema/modeler/1.0\" modeler:executionPlatform=\"Camunda Cloud\" "
                + "modeler:executionPlatformVersion=\"8.5.0\"", "");

        assertThat(Samples.codes(Samples.findings("signing.bpmn", text))).contains("made-for-another-engine");
        assertThat(Samples.codes(Samples.findings("signing.bpmn", text.replace("Camunda Cloud", "Camunda Platform"))))
                .doesNotContain("made-for-another-engine", "foreign-extensions");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Signavio | xmlns:v="http://www.signavio.com"      | <extensionElements><v:signavioMetaData metaKey="bgcolor" metaValue="#ffffcc"/></extensionElements>
            Bizagi   | xmlns:v="http://www.bizagi.com/bpmn20" | <extensionElements><v:BizagiExtensions><v:BizagiProperties/></v:BizagiExtensions></extensionElements>
            """)
    void asksOnlyWhereAProgramForDrawingAddedWordsOfItsOwn(String program, String vocabulary, String extension) {
        var findings = Samples.findings("signing.bpmn", bare(vocabulary, extension));

        assertThat(findings).filteredOn(finding -> finding.code().equals("foreign-extensions")).singleElement()
                .satisfies(finding -> assertThat(finding.refuses()).isFalse());
        assertThat(Samples.codes(findings)).doesNotContain("not-parsed", "made-for-another-engine");
    }

    @Test
    void takesPoolsAndLanesOfOneProcess() {
        var text = Samples.definitions("""
                <bpmn:collaboration id="Collaboration_Signing"><bpmn:participant id="Participant_Home" processRef="signing"/></bpmn:collaboration>
                <bpmn:process id="signing" name="Sign" isExecutable="true" camunda:historyTimeToLive="P3650D" camunda:versionTag="1">
                <bpmn:documentation>Sign.</bpmn:documentation>
                <bpmn:laneSet id="Lanes"><bpmn:lane id="Lane_Registrar"><bpmn:flowNodeRef>StartEvent_Begun</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet>
                <bpmn:startEvent id="StartEvent_Begun" name="Begun"/></bpmn:process>
                """);

        assertThat(Samples.errors(Samples.findings("signing.bpmn", text))).isEmpty();
    }

    @Test
    void tellsThatAChoreographyHasNoProcess() {
        var text = Samples.definitions("""
                <bpmn:choreography id="Choreography"><bpmn:participant id="Home"/><bpmn:participant id="Other"/>
                <bpmn:startEvent id="StartEvent_Begun"/></bpmn:choreography>
                """);

        assertThat(Samples.codes(Samples.findings("signing.bpmn", text))).contains("no-process");
    }

    @Test
    void tellsThatAModelOfAnOlderNotationIsNoBpmn() {
        var xpdl = "<?xml version=\"1.0\"?>\n<xpdl:Package xmlns:xpdl=\"http://www.wfmc.org/2008/XPDL2.1\" Id=\"a\"/>";

        assertThat(Samples.findings("signing.bpmn", xpdl)).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("not-bpmn");
            assertThat(finding.line()).isEqualTo(2);
            assertThat(finding.arguments()).contains("Package", "http://www.wfmc.org/2008/XPDL2.1");
        });
    }

    private static String bare(String vocabulary, String extension) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="Definitions" targetNamespace="a" %s>
                <process id="signing" isExecutable="true">
                %s</process></definitions>
                """.formatted(vocabulary, STEPS.formatted(extension));
    }
}
