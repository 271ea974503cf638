package org.paraph.engine.camunda;

import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.form.FormFieldValidationConstraint;
import org.paraph.engine.TaskField;

/** The form fields that a process model gives to a task. */
final class ModelFields {

    private static final int LONGEST = 4000;

    /** What binds a process to its dossier; no answer may take its place. */
    private static final Set<String> RESERVED = Set.of("negotiationId", "subjectId");

    private ModelFields() {
    }

    /** The fields of an open task in their order; none if its model has none. */
    static List<TaskField> of(ProcessEngine engine, String taskId) {
        return engine.getFormService().getTaskFormData(taskId).getFormFields().stream()
                .filter(field -> !RESERVED.contains(field.getId())).map(ModelFields::field).toList();
    }

    private static TaskField field(FormField field) {
        var label = field.getLabel() == null || field.getLabel().isBlank() ? field.getId() : field.getLabel();
        return new TaskField(field.getId(), label, kind(field.getTypeName()), has(field, "required"), longest(field),
                preset(field.getDefaultValue()), choices(field));
    }

    private static TaskField.Kind kind(String type) {
        return switch (type) {
            case "long" -> TaskField.Kind.NUMBER;
            case "boolean" -> TaskField.Kind.YES_NO;
            case "date" -> TaskField.Kind.DAY;
            case "enum" -> TaskField.Kind.CHOICE;
            default -> TaskField.Kind.TEXT;
        };
    }

    private static boolean has(FormField field, String constraint) {
        return Set.of("true", "").contains(constraint(field, constraint, "false"));
    }

    private static int longest(FormField field) {
        var said = constraint(field, "maxlength", "");
        return said.matches("\\d{1,4}") ? Math.min(LONGEST, Integer.parseInt(said)) : LONGEST;
    }

    /** What the model says under that name: the empty text if it only names it. */
    private static String constraint(FormField field, String name, String otherwise) {
        return field.getValidationConstraints().stream().filter(each -> name.equals(each.getName())).findFirst()
                .map(FormFieldValidationConstraint::getConfiguration).map(String::valueOf).orElse(
                        field.getValidationConstraints().stream().anyMatch(each -> name.equals(each.getName())) ? "" : otherwise);
    }

    private static String preset(Object value) {
        return value instanceof Date day ? new SimpleDateFormat("yyyy-MM-dd").format(day)
                : value == null ? null : String.valueOf(value);
    }

    private static Map<String, String> choices(FormField field) {
        var choices = new LinkedHashMap<String, String>();
        if (field.getType().getInformation("values") instanceof Map<?, ?> values) {
            values.forEach((value, words) -> choices.put(String.valueOf(value), String.valueOf(words)));
        }
        return choices;
    }
}
