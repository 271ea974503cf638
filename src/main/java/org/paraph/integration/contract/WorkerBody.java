package org.paraph.integration.contract;

import static org.paraph.platform.contract.ContractJson.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.paraph.platform.contract.ContractDates;
import org.paraph.platform.contract.ContractJson;
import org.paraph.platform.problem.Problem.Kind;

/**
 * What a program sends about an external task. It answers what the model asks for and nothing else, so that no program writes
 * into what the process remembers. The answers are texts: as they are, days ({@code 2016-11-23}) or moments (RFC 3339).
 */
final class WorkerBody {

    private static final int LONGEST = 2000;
    private static final int LONGEST_WAIT_MILLIS = 60_000;
    /** A week, in milliseconds: whoever works longer on a task says so in between. */
    private static final long LONGEST_LOCK_MILLIS = 604_800_000L;
    private static final Set<String> NO_TEXTS = Set.of("object", "json", "xml", "file", "bytes");
    private static final String TEXT_OF = "text:";
    private static final String WAIT = "asyncResponseTimeout";
    private static final String MESSAGE = "errorMessage";
    private static final String VARIABLES = "variables";
    private static final String LOCAL = "localVariables";

    private final JsonObject sent;

    private WorkerBody(JsonObject sent) {
        this.sent = sent;
    }

    /** @throws org.paraph.platform.problem.InvalidRequest if it is no JSON object */
    static WorkerBody of(byte[] body) {
        return new WorkerBody(ContractJson.object(body));
    }

    /**
     * The body of a completion with the answers as the process takes them.
     *
     * @param asked what the model asks for, see {@link org.paraph.engine.contract.ExternalWork}
     */
    byte[] completing(Map<String, String> asked) {
        if (!object(LOCAL).isEmpty()) {
            throw new ContractRefused(Kind.INVALID, "contract-answers-local");
        }
        var given = object(VARIABLES);
        var others = new TreeSet<>(given.keySet());
        others.removeAll(asked.keySet());
        if (!others.isEmpty()) {
            throw new ContractRefused(Kind.INVALID, "contract-answers-unknown", List.copyOf(others),
                    List.copyOf(new TreeSet<>(asked.keySet())));
        }
        var taken = JSON.createObjectBuilder();
        for (var name : new TreeSet<>(asked.keySet())) {
            var kind = asked.get(name);
            var text = text(name, given.get(name));
            if (text == null && !kind.endsWith("?")) {
                throw new ContractRefused(Kind.INVALID, "contract-answer-missing", name);
            }
            if (text != null) {
                check(name, kind.replace("?", ""), text);
            }
            taken.add(name, JSON.createObjectBuilder().add("value", text == null ? JsonValue.NULL : JSON.createValue(text))
                    .add("type", "String"));
        }
        return with(JSON.createObjectBuilder(kept()).add(VARIABLES, taken).build());
    }

    /**
     * The body of a report of a failure or an error, which answers nothing. Of a message longer than 2,000 characters the beginning
     * is kept: a worker whose report is refused would be given the task again and again.
     *
     * @param errors the codes of the errors for which the model says what follows
     */
    byte[] reporting(Set<String> errors) {
        if (sent.get("errorCode") instanceof JsonString code && !errors.contains(code.getString())) {
            throw new ContractRefused(Kind.INVALID, "contract-error-unknown", List.copyOf(new TreeSet<>(errors)));
        }
        if (!object(VARIABLES).isEmpty() || !object(LOCAL).isEmpty()) {
            throw new ContractRefused(Kind.INVALID, "contract-answers-in-report");
        }
        var kept = kept();
        return with(sent.get(MESSAGE) instanceof JsonString message && message.getString().length() > LONGEST
                ? JSON.createObjectBuilder(kept).add(MESSAGE, message.getString().substring(0, LONGEST)).build() : kept);
    }

    /**
     * The body of a call for tasks, which waits for them no longer than a minute, however long it asks to.
     *
     * @throws ContractRefused if tasks would be locked for more than a week, or a length of time is no number
     */
    byte[] fetching() {
        CallTerms.requireOpen(sent);
        if (sent.get("topics") instanceof JsonArray topics) {
            topics.forEach(each -> {
                var topic = each instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
                requireDuration(topic.get("lockDuration"));
                requireScalars(topic.get("processVariables"));
            });
        }
        var wait = sent.get(WAIT);
        requireNumber(wait);
        if (wait instanceof JsonNumber millis && millis.doubleValue() > LONGEST_WAIT_MILLIS) {
            return with(JSON.createObjectBuilder(sent).add(WAIT, LONGEST_WAIT_MILLIS).build());
        }
        return with(sent);
    }

    /** The body of a call that locks one task, or goes on doing so; as above. */
    byte[] locking() {
        requireDuration(sent.get("lockDuration"));
        requireDuration(sent.get("newDuration"));
        return with(sent);
    }

    private static void requireDuration(JsonValue millis) {
        requireNumber(millis);
        if (millis instanceof JsonNumber number && number.doubleValue() > LONGEST_LOCK_MILLIS) {
            throw new ContractRefused(Kind.INVALID, "contract-lock-too-long", LONGEST_LOCK_MILLIS);
        }
    }

    private static void requireNumber(JsonValue value) {
        if (value != null && value != JsonValue.NULL && !(value instanceof JsonNumber)) {
            throw new ContractRefused(Kind.INVALID, "contract-body-garbled");
        }
    }

    private static void requireScalars(JsonValue variables) {
        if (variables instanceof JsonObject named && named.values().stream().anyMatch(each -> each instanceof JsonStructure)) {
            throw new ContractRefused(Kind.INVALID, "contract-body-garbled");
        }
    }

    private JsonObject kept() {
        var kept = JSON.createObjectBuilder();
        sent.forEach((name, value) -> {
            if (!Set.of(VARIABLES, LOCAL).contains(name)) {
                kept.add(name, value);
            }
        });
        return kept.build();
    }

    private JsonObject object(String name) {
        var value = sent.get(name);
        if (value == null || value == JsonValue.NULL) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        if (value instanceof JsonObject object) {
            return object;
        }
        throw new ContractRefused(Kind.INVALID, "contract-body-garbled");
    }

    private static String text(String name, JsonValue variable) {
        if (variable == null || variable == JsonValue.NULL) {
            return null;
        }
        if (!(variable instanceof JsonObject object)) {
            throw new ContractRefused(Kind.INVALID, "contract-answer-wrong", name);
        }
        var value = object.getOrDefault("value", JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return null;
        }
        var type = object.get("type") instanceof JsonString said ? said.getString().toLowerCase(Locale.ROOT) : "";
        if (NO_TEXTS.contains(type)) {
            throw new ContractRefused(Kind.INVALID, "contract-answer-wrong", name);
        }
        if (value instanceof JsonString string && !string.getString().isBlank()) {
            return type.equals("date") ? ContractDates.plain(string.getString()) : string.getString().strip();
        }
        if (value.getValueType() == JsonValue.ValueType.NUMBER) {
            return value.toString();
        }
        throw new ContractRefused(Kind.INVALID, "contract-answer-wrong", name);
    }

    private static void check(String name, String kind, String text) {
        try {
            switch (kind) {
                case "date" -> LocalDate.parse(text);
                case "moment" -> OffsetDateTime.parse(text);
                default -> requireText(name, text, kind.startsWith(TEXT_OF) ? Integer.parseInt(kind.substring(TEXT_OF.length()))
                        : LONGEST);
            }
        } catch (DateTimeException garbled) {
            throw new ContractRefused(Kind.INVALID, "contract-answer-wrong", name);
        }
    }

    private static void requireText(String name, String text, int longest) {
        if (text.chars().anyMatch(each -> Character.isISOControl(each) && each != '\n')) {
            throw new ContractRefused(Kind.INVALID, "contract-answer-wrong", name);
        }
        requireNotLonger(name, text, longest);
    }

    private static void requireNotLonger(String name, String text, int longest) {
        if (text.length() > longest) {
            throw new ContractRefused(Kind.INVALID, "contract-answer-too-long", name, longest);
        }
    }

    private static byte[] with(JsonObject body) {
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }
}
