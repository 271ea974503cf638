package org.paraph.worklist;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.paraph.engine.TaskField;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;

/** Reads answers to what a process model asks for, as the values of its variables. */
final class Answers {

    private final Map<String, Object> values = new HashMap<>();
    private final List<Violation> violations = new ArrayList<>();

    private Answers() {
    }

    /**
     * The values of the variables; a field that was left empty is null.
     *
     * @param given by the ids of the fields: texts, numbers, true or false
     * @throws InvalidRequest naming each answer that is missing, not of its kind, too long, or not asked for
     */
    static Map<String, Object> read(List<TaskField> fields, Map<String, ?> given) {
        var answers = new Answers();
        given.keySet().stream().filter(name -> fields.stream().noneMatch(field -> field.id().equals(name)))
                .forEach(name -> answers.object(name, "answer.not-asked"));
        fields.forEach(field -> answers.take(field, given.get(field.id())));
        if (!answers.violations.isEmpty()) {
            throw new InvalidRequest(answers.violations);
        }
        return answers.values;
    }

    private void take(TaskField field, Object given) {
        var said = given == null ? "" : String.valueOf(given).strip();
        if (said.isEmpty()) {
            values.put(field.id(), null);
            if (field.required()) {
                object(field.id(), "answer.needed");
            }
        } else if (said.length() > field.longest()) {
            object(field.id(), "answer.too-long", field.longest());
        } else {
            values.put(field.id(), value(field, said));
        }
    }

    private Object value(TaskField field, String said) {
        return switch (field.kind()) {
            case TEXT -> said;
            case NUMBER -> number(field, said);
            case YES_NO -> "true".equals(said) || "false".equals(said) ? Boolean.valueOf(said)
                    : object(field.id(), "answer.not-yes-or-no");
            case DAY -> day(field, said);
            case CHOICE -> field.choices().containsKey(said) ? said : object(field.id(), "answer.not-a-choice");
        };
    }

    private Object number(TaskField field, String said) {
        return said.matches("[+-]?\\d{1,18}") ? Long.valueOf(said) : object(field.id(), "answer.not-a-number");
    }

    private Object day(TaskField field, String said) {
        try {
            return Date.from(LocalDate.parse(said).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeParseException e) {
            return object(field.id(), "answer.not-a-day");
        }
    }

    private Object object(String field, String message, Object... arguments) {
        violations.add(Violation.at("/" + field, message, arguments));
        return null;
    }
}
