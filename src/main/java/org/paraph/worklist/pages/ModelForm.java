package org.paraph.worklist.pages;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.paraph.engine.TaskField;
import org.paraph.platform.forms.Choice;
import org.paraph.platform.forms.Entries;
import org.paraph.platform.forms.Field;
import org.paraph.platform.forms.Form;

/** The form of a task whose fields the process model brings. */
final class ModelForm {

    private static final int ONE_LINE = 300;

    private ModelForm() {
    }

    static Form of(String taskKey, List<TaskField> asked, Map<String, List<String>> entered, ZoneId zone) {
        var fields = asked.stream().map(ModelForm::field).toList();
        var form = new Form(taskKey, fields, Entries.of(entered, zone));
        for (var each : asked) {
            form.call(each.id(), each.label());
            if (each.preset() != null) {
                form.preset("/" + each.id(), each.preset());
            }
            if (!each.choices().isEmpty()) {
                form.offer("/" + each.id(), each.choices().entrySet().stream()
                        .map(choice -> new Choice(choice.getKey(), choice.getValue())).toList());
            }
        }
        return form;
    }

    private static Field field(TaskField asked) {
        var kind = switch (asked.kind()) {
            case TEXT -> asked.longest() > ONE_LINE ? Field.Kind.LONG_TEXT : Field.Kind.TEXT;
            case CHOICE -> Field.Kind.TEXT;
            case NUMBER -> Field.Kind.NUMBER;
            case YES_NO -> Field.Kind.YES_NO;
            case DAY -> Field.Kind.DATE;
        };
        return new Field(asked.id(), kind, asked.required(), asked.longest(), null, List.of(), List.of());
    }

    /** What was entered, by the ids of the fields. */
    static Map<String, Object> answers(Form form) {
        var answers = new LinkedHashMap<String, Object>();
        form.fields().forEach(field -> answers.put(field.name(), form.value("/" + field.name())));
        return answers;
    }
}
