package org.paraph.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.directory.Marking;
import org.paraph.platform.problem.InvalidRequest;

class StrictJsonTest {

    record Side(String code) {
    }

    record Act(String title, Marking marking, LocalDate day, Instant moment, int count, Boolean open, List<Side> sides) {
    }

    @Test
    void readsWhatIsInOrder() throws IOException {
        var act = read("""
                {"title": "Agreement\\n合意 \\ud83d\\udd4a", "marking": "SECRET", "day": "2026-01-31",
                 "moment": "2026-01-31T09:00:00+09:00", "count": 2, "open": true, "sides": [{"code": "KOR"}]}""");

        assertThat(act).isEqualTo(new Act("Agreement\n合意 🕊", Marking.SECRET, LocalDate.of(2026, 1, 31),
                Instant.parse("2026-01-31T00:00:00Z"), 2, true, List.of(new Side("KOR"))));
    }

    @Test
    void writesDatesAsTextAndLeavesOutWhatHasNoValue() throws IOException {
        var written = new ByteArrayOutputStream();

        StrictJson.write(written, new Act(null, Marking.SECRET, LocalDate.of(2026, 1, 31),
                Instant.parse("2026-01-31T00:00:00.120Z"), 2, null, List.of()));

        assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo(
                "{\"marking\":\"SECRET\",\"day\":\"2026-01-31\",\"moment\":\"2026-01-31T00:00:00.120Z\",\"count\":2,\"sides\":[]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "{\"title\": 5} | /title | json.text",
        "{\"title\": true} | /title | json.text",
        "{\"title\": 1.5} | /title | json.text",
        "{\"count\": \"5\"} | /count | json.whole-number",
        "{\"count\": 1.5} | /count | json.whole-number",
        "{\"count\": 1.0} | /count | json.whole-number",
        "{\"count\": null} | /count | json.whole-number",
        "{\"count\": \"\"} | /count | json.whole-number",
        "{\"open\": 1} | /open | json.boolean",
        "{\"open\": \"true\"} | /open | json.boolean",
        "{\"marking\": 1} | /marking | json.one-of",
        "{\"marking\": \"secret\"} | /marking | json.one-of",
        "{\"marking\": \"\"} | /marking | json.one-of",
        "{\"day\": 20260131} | /day | json.date",
        "{\"day\": [2026, 1, 31]} | /day | json.date",
        "{\"day\": \"2026-02-30\"} | /day | json.date",
        "{\"day\": \"\"} | /day | json.date",
        "{\"day\": \"+10000-01-01\"} | /day | json.date",
        "{\"moment\": 1} | /moment | json.date-time",
        "{\"moment\": \"2026-01-31T09:00:00\"} | /moment | json.date-time",
        "{\"sides\": \"KOR\"} | /sides | json.array",
        "{\"sides\": {\"code\": \"KOR\"}} | /sides | json.array",
        "{\"sides\": [{\"code\": 1}]} | /sides/0/code | json.text",
        "{\"sides\": [\"KOR\"]} | /sides/0 | json.object",
        "{\"sides\": [{\"kode\": \"KOR\"}]} | /sides/0/kode | json.unknown-member",
        "[] | '' | json.object",
        "{\"count\": 1} {} | '' | json.trailing",
        "{\"title\": \"a\\u0000\"} | /title | json.control-character",
        "{\"title\": \"a\\u001b\"} | /title | json.control-character",
        "{\"title\": \"\\ud800\"} | /title | json.control-character",
        "{\"sides\": [{\"code\": \"\\udc00x\"}]} | /sides/0/code | json.control-character"})
    void namesThePlaceAndTheRule(String text, String pointer, String message) {
        var problem = refused(text);

        assertThat(problem.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.pointer()).isEqualTo("''".equals(pointer) ? "" : pointer);
            assertThat(violation.message()).isEqualTo(message);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\":", "hello", "{'title': 1}", "{\"count\": NaN}", "{\"count\": 01}", "{\"a\" 1}", "{,}",
        "// x\n{}", "{\"title\": \"a\tb"})
    void saysWhereTextIsNotJson(String text) {
        var problem = refused(text);

        assertThat(problem.code()).isEqualTo("malformed-json");
        assertThat(problem.arguments()).hasSize(2).allSatisfy(each -> assertThat((Integer) each).isPositive());
    }

    @Test
    void refusesAMemberGivenTwice() {
        assertThat(refused("{\"title\": \"a\", \"title\": \"b\"}").code()).isEqualTo("duplicate-member");
        assertThat(refused("{\"sides\": [{\"code\": \"a\", \"code\": \"b\"}]}").code()).isEqualTo("duplicate-member");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "null"})
    void refusesABodyWithNothingInIt(String text) {
        assertThat(refused(text).code()).isEqualTo("body-missing");
    }

    @Test
    void refusesWhatNestsTooDeeply() {
        assertThat(refused("[".repeat(100)).code()).isEqualTo("json-too-deep");
    }

    @Test
    void neverNamesAJavaClass() {
        for (var text : List.of("{\"title\": 5}", "{\"x\": 5}", "[1]", "{\"marking\": {}}", "{\"sides\": [5]}", "{\"day\": {}}")) {
            var document = Refusal.of(refused(text)).document(ProblemText.forHeader("en"));
            assertThat(document.toString()).doesNotContain("java", "org.paraph", "Act", "Side[");
        }
    }

    private static Act read(String text) throws IOException {
        return (Act) StrictJson.read(text.getBytes(StandardCharsets.UTF_8), Act.class);
    }

    private static InvalidRequest refused(String text) {
        return catchThrowableOfType(InvalidRequest.class, () -> read(text));
    }
}
