package org.paraph.engine.camunda.differences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paraph.engine.models.ModelDifference;
import org.paraph.engine.models.ModelDifference.Change;

/** What is said of small changes to the decision tables and to forms. */
class TableDifferencesTest {

    private static final String ROUTE = "approval-route.dmn";
    private static final String FORM = """
            {"id": "Form_Opinion", "type": "default", "schemaVersion": 16, "components": [
              {"id": "Field_1", "key": "opinion", "type": "select", "label": "Opinion", "validate": {"required": true},
               "values": [{"label": "None", "value": "NO_OBJECTION"}, {"label": "Objection", "value": "OBJECTION"}],
               "layout": {"row": "Row_1", "columns": null}},
              {"id": "Field_2", "key": "reason", "type": "textarea", "label": "Reason"}]}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", value = {
        "<inputEntry id=\"If_KorCabinet_instrumentClass\"><text>\"TREATY\" | <inputEntry id=\"If_KorCabinet_instrumentClass\"><text>- | input class of the instrument | \"TREATY\" | null",
        "<outputEntry id=\"Then_KorCabinet_order\"><text>3 | <outputEntry id=\"Then_KorCabinet_order\"><text>4 | output place in the order | 3 | 4"})
    void aCellIsNamedByItsColumn(String words, String others, String property, String before, String after) {
        assertThat(Edited.model(ROUTE).replacing(words, others).differences()).containsExactly(new ModelDifference(ROUTE,
                "Rule_KorCabinet", "rule", null, Change.CHANGED, property, before, after));
    }

    @Test
    void theLegalSourceOfARuleAndTheHitPolicyOfItsTableAreSeen() {
        assertThat(Edited.model(ROUTE).replacing("article 73: the President", "article 73 (1): the President").differences())
                .containsExactly(new ModelDifference(ROUTE, "Rule_KorPresident", "rule", null, Change.CHANGED, "description",
                        "Constitution of the Republic of Korea, article 73: the President concludes and ratifies treaties (재가)",
                        "Constitution of the Republic of Korea, article 73 (1): the President concludes and ratifies treaties (재가)"));
        assertThat(Edited.model(ROUTE).replacing("hitPolicy=\"RULE ORDER\"", "hitPolicy=\"FIRST\"").differences())
                .containsExactly(new ModelDifference(ROUTE, "Table_ApprovalRoute", "decisionTable", null, Change.CHANGED,
                        "hitPolicy", "RULE ORDER", "FIRST"));
    }

    @Test
    void aColumnIsReadWithWhatItTakes() {
        assertThat(Edited.model(ROUTE).replacing("\"ORDINARY\",\"URGENT\"", "\"ORDINARY\",\"URGENT\",\"SECRET\"").differences())
                .containsExactly(new ModelDifference(ROUTE, "Input_urgency", "input", "urgency", Change.CHANGED, "values",
                        "\"ORDINARY\",\"URGENT\"", "\"ORDINARY\",\"URGENT\",\"SECRET\""));
        assertThat(Edited.model(ROUTE).replacing("label=\"urgency\"", "label=\"haste\"").differences())
                .containsExactly(new ModelDifference(ROUTE, "Input_urgency", "input", "haste", Change.CHANGED, "label", "urgency",
                        "haste"));
    }

    @Test
    void aRuleThatCameSaysAllThatItSays() {
        var rule = "<rule id=\"Rule_New\"><description>House rule</description><inputEntry id=\"a\"><text>\"KOR\"</text></inputEntry>"
                + "<inputEntry id=\"b\"><text>-</text></inputEntry><inputEntry id=\"c\"><text/></inputEntry>"
                + "<outputEntry id=\"d\"><text>\"OTHER\"</text></outputEntry></rule>";

        assertThat(Edited.model(ROUTE).replacing("<rule id=\"Rule_KorCabinet\"", rule + "<rule id=\"Rule_KorCabinet\"").differences())
                .containsExactly(new ModelDifference(ROUTE, "Rule_New", "rule", null, Change.ADDED, null, null,
                        "description: House rule\ninput whose domestic law: \"KOR\"\noutput kind of gate: \"OTHER\""));
    }

    @Test
    void rulesInAnotherOrderAreOneDifferenceOfTheTable() {
        var text = Edited.model(ROUTE).after();
        var cabinet = rule(text, "Rule_KorCabinet");
        var president = rule(text, "Rule_KorPresident");

        assertThat(Edited.model(ROUTE).replacing(cabinet, "<held/>").replacing(president, cabinet).replacing("<held/>", president)
                .differences()).containsExactly(new ModelDifference(ROUTE, "Table_ApprovalRoute", "decisionTable", null,
                Change.CHANGED, "order of rules", "Rule_KorCabinet, Rule_KorCabinetUrgent, Rule_KorPresident",
                "Rule_KorPresident, Rule_KorCabinetUrgent, Rule_KorCabinet"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", value = {
        "\"label\": \"Opinion\" | \"label\": \"Your opinion\" | CHANGED | label | Opinion | Your opinion",
        "\"required\": true | \"required\": false | CHANGED | validate required | true | false",
        "\"label\": \"None\" | \"label\": \"No objection\" | CHANGED | values NO_OBJECTION label | None | No objection",
        "Row_1 | Row_2 | LAID_OUT | null | null | null",
        "\"type\": \"select\" | \"type\": \"radio\" | CHANGED | kind | select | radio"})
    void aComponentOfAFormIsReadPropertyByProperty(String words, String others, Change change, String property, String before,
            String after) {
        assertThat(Edited.file("opinion.form", FORM).replacing(words, others).differences()).singleElement().satisfies(only -> {
            assertThat(only.element()).isEqualTo("opinion");
            assertThat(only.change()).isEqualTo(change);
            assertThat(only.property()).isEqualTo(property);
            assertThat(only.before()).isEqualTo(before);
            assertThat(only.after()).isEqualTo(after);
        });
    }

    @Test
    void aComponentWithAnotherKeyIsAnotherOneAndItsIdSaysNothing() {
        assertThat(Edited.file("opinion.form", FORM).replacing("Field_2", "Field_3").replacingAll("\n +", " ").differences())
                .isEmpty();
        assertThat(Edited.file("opinion.form", FORM).replacing("\"key\": \"reason\"", "\"key\": \"grounds\"").differences())
                .extracting(ModelDifference::element, ModelDifference::change, ModelDifference::before, ModelDifference::after)
                .containsExactly(tuple("reason", Change.REMOVED, "label: Reason", null),
                        tuple("grounds", Change.ADDED, null, "label: Reason"));
    }

    @Test
    void howTheFileIsSetOutIsNoDifference() {
        assertThat(Edited.model(ROUTE).replacingAll(">\\s+<", "><").differences()).isEmpty();
        assertThat(Edited.model(ROUTE).replacingAll("<text>(.*?)</text>", "<text>\n  $1\n</text>").differences()).isEmpty();
        assertThat(Edited.model(ROUTE).replacingAll("(</?)([a-z])", "$1dmn:$2").replacing("xmlns=", "xmlns:dmn=").differences())
                .isEmpty();
    }

    private static String rule(String text, String id) {
        int from = text.indexOf("<rule id=\"" + id + "\"");
        return text.substring(from, text.indexOf("</rule>", from) + "</rule>".length());
    }
}
