package org.paraph.integration.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paraph.platform.problem.Problem;

/** What programs send reaches the engine as the model asks for it, and no further. */
class WorkerBodyTest {

    private static final Map<String, String> ASKED = Map.of("number", "text:5", "note", "text?", "day", "date?", "at", "moment?");

    @Test
    void answersAreHandedOnAsTextsAndWhatIsLeftOutAsNothing() {
        assertThat(completing("{\"workerId\": \"w\", \"variables\": {\"number\": {\"value\": \" 12 \", \"type\": \"string\"}}}"))
                .contains("\"workerId\":\"w\"", "\"number\":{\"value\":\"12\",\"type\":\"String\"}", "\"note\":{\"value\":null")
                .doesNotContain("\"string\"");
        assertThat(completing("{\"variables\": {\"number\": {\"value\": 12}}}")).contains("\"value\":\"12\"");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"`{\"number\": {\"value\": \"123456\"}}`, contract-answer-too-long",
        "`{\"number\": {\"value\": \"\"}}`, contract-answer-wrong", "`{\"number\": \"1\"}`, contract-answer-wrong",
        "`{\"number\": {\"value\": {}}}`, contract-answer-wrong", "`{\"number\": {\"value\": true}}`, contract-answer-wrong",
        "`{\"number\": {\"value\": \"a\\u0007b\"}}`, contract-answer-wrong", "`{}`, contract-answer-missing",
        "`{\"number\": {\"value\": null}}`, contract-answer-missing", "`[]`, contract-body-garbled",
        "`{\"number\": {\"value\": \"1\"}, \"state\": {\"value\": \"SIGNED\"}}`, contract-answers-unknown",
        "`{\"number\": {\"value\": \"1\"}, \"day\": {\"value\": \"2016-11-31\"}}`, contract-answer-wrong",
        "`{\"number\": {\"value\": \"1\"}, \"at\": {\"value\": \"2016-11-23T10:00\"}}`, contract-answer-wrong"})
    void whatTheModelDoesNotAskForIsRefused(String variables, String code) {
        assertThat(refusal(() -> completing("{\"variables\": " + variables + "}"))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"'', contract-body-garbled", "[], contract-body-garbled", "'{', contract-body-garbled"})
    void whatIsNoObjectIsRefused(String body, String code) {
        assertThat(refusal(() -> completing(body))).isEqualTo(code);
    }

    @Test
    void aTextMayBeLongWhereTheModelSaysNothing() {
        assertThat(completing("{\"variables\": {\"number\": {\"value\": 1}, \"note\": {\"value\": \"" + "x".repeat(2000) + "\"}}}"))
                .contains("xxx");
        assertThat(refusal(() -> completing("{\"variables\": {\"number\": {\"value\": 1}, \"note\": {\"value\": \"" + "x".repeat(2001)
                + "\"}}}"))).isEqualTo("contract-answer-too-long");
    }

    @Test
    void aReportCarriesItsErrorAndNoAnswer() {
        assertThat(reporting("{\"workerId\": \"w\", \"errorMessage\": \"Broken\"}")).contains("Broken");
        assertThat(reporting("{\"errorCode\": \"PROGRAM_REFUSED\", \"variables\": {}}")).contains("PROGRAM_REFUSED").doesNotContain("variables");
        assertThat(refusal(() -> reporting("{\"errorCode\": \"OTHER\"}"))).isEqualTo("contract-error-unknown");
        assertThat(refusal(() -> reporting("{\"localVariables\": {\"a\": {\"value\": 1}}}"))).isEqualTo("contract-answers-in-report");
        assertThat(reporting("{\"errorMessage\": \"" + "x".repeat(2001) + "\"}")).contains("\"" + "x".repeat(2000) + "\"");
    }

    @Test
    void nobodyWaitsLongerThanAMinute() {
        assertThat(fetching("{\"maxTasks\": 1, \"asyncResponseTimeout\": 1800000}")).contains("\"asyncResponseTimeout\":60000",
                "\"maxTasks\":1");
        assertThat(fetching("{\"asyncResponseTimeout\": 5000}")).contains("5000");
        assertThat(fetching("{\"asyncResponseTimeout\": 1e300}")).contains("60000");
    }

    private static String completing(String body) {
        return text(of(body).completing(ASKED));
    }

    private static String reporting(String body) {
        return text(of(body).reporting(Set.of("PROGRAM_REFUSED")));
    }

    private static String fetching(String body) {
        return text(of(body).fetching());
    }

    private static String refusal(Runnable call) {
        return catchThrowableOfType(Problem.class, call::run).code();
    }

    private static WorkerBody of(String body) {
        return WorkerBody.of(body.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }
}
