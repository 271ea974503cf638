package org.paraph.platform.forms;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import org.paraph.platform.forms.Field.Kind;

/** Writes fields with their labels, hints and errors. */
final class FieldWriter {

    private static final int FEW = 6;
    private static final int SHORT = 40;

    private final Markup html;
    private final Form form;
    private final FormWords words;

    FieldWriter(ResponseWriter out, Form form, FormWords words) {
        this.html = new Markup(out);
        this.form = form;
        this.words = words;
    }

    /**
     * @param pointer where the value stands in the request
     * @param path    the names from the request down to the field, without the numbers of rows
     */
    void write(Field field, String pointer, String path) throws IOException {
        switch (field.kind()) {
            case GROUP -> group(field, pointer, path);
            case ROWS -> rows(field, pointer, path);
            case OCCURRENCE -> new OccurrenceWriter(html, form, words).write(field, pointer, path);
            case CHECK, FLAG -> check(pointer, path);
            case YES_NO -> options(field, pointer, path, "radio", List.of(new Choice("true", words.of("yes")),
                    new Choice("false", words.of("no"))));
            case CHOICES -> options(field, pointer, path, "checkbox", offered(field, pointer));
            case CHOICE -> choice(field, pointer, path);
            default -> input(field, pointer, path);
        }
    }

    private void choice(Field field, String pointer, String path) throws IOException {
        var all = offered(field, pointer);
        if (all.size() <= FEW && field.required()) {
            options(field, pointer, path, "radio", all);
        } else {
            begin(field, pointer, path);
            select(field, pointer, all);
            html.close("div");
        }
    }

    private List<Choice> offered(Field field, String pointer) {
        var offered = form.choices(pointer);
        return offered == null ? constants(field) : offered;
    }

    private List<Choice> constants(Field field) {
        return field.constants().stream().map(each -> new Choice(each, words.constant(field.type(), each))).toList();
    }

    private void input(Field field, String pointer, String path) throws IOException {
        var offered = form.choices(pointer);
        if (offered != null && field.kind() == Kind.LINES) {
            options(field, pointer, path, "checkbox", offered);
            return;
        }
        begin(field, pointer, path);
        if (offered != null) {
            select(field, pointer, offered);
        } else if (field.kind() == Kind.LONG_TEXT || field.kind() == Kind.LINES) {
            var value = field.kind() == Kind.LINES ? String.join("\n", form.values(pointer)) : form.value(pointer);
            html.whole("textarea", value, "class", "govuk-textarea" + wrong(pointer, "govuk-textarea--error"), "id",
                    Form.id(pointer), "name", pointer, "rows", field.longest() > 0 && field.longest() <= 1000 ? 3 : 5,
                    "maxlength", field.kind() == Kind.LONG_TEXT && field.longest() > 0 ? field.longest() : null,
                    "aria-describedby", described(pointer, path));
        } else {
            html.open("input", "class", "govuk-input" + width(field) + wrong(pointer, "govuk-input--error"), "id",
                    Form.id(pointer), "name", pointer, "type", type(field), "value", form.value(pointer), "maxlength",
                    field.longest() > 0 ? field.longest() : null, "inputmode",
                    field.kind() == Kind.NUMBER ? "numeric" : null, "aria-describedby", described(pointer, path))
                    .close("input");
        }
        html.close("div");
    }

    private static String type(Field field) {
        return switch (field.kind()) {
            case DATE -> "date";
            case MOMENT -> "datetime-local";
            default -> "text";
        };
    }

    private static String width(Field field) {
        return switch (field.kind()) {
            case DATE, MOMENT, NUMBER -> " narrow";
            default -> field.longest() > 0 && field.longest() <= SHORT ? " narrow" : "";
        };
    }

    private void select(Field field, String pointer, List<Choice> all) throws IOException {
        html.open("select", "class", "govuk-select" + wrong(pointer, "govuk-select--error"), "id", Form.id(pointer), "name",
                pointer);
        html.whole("option", field.required() ? words.of("choose") : words.of("none"), "value", "");
        for (Choice each : all) {
            html.whole("option", each.label(), "value", each.value(), "selected",
                    form.values(pointer).contains(each.value()) ? "selected" : null);
        }
        html.close("select");
    }

    private void options(Field field, String pointer, String path, String type, List<Choice> all) throws IOException {
        var kind = "radio".equals(type) ? "govuk-radios" : "govuk-checkboxes";
        html.open("div", "class", "govuk-form-group" + wrong(pointer, "govuk-form-group--error"))
                .open("fieldset", "class", "govuk-fieldset", "aria-describedby", described(pointer, path))
                .whole("legend", label(field, path), "class", "govuk-fieldset__legend govuk-fieldset__legend--s");
        hintAndError(pointer, path);
        html.open("div", "class", kind + " " + kind + "--small");
        int number = 0;
        for (Choice each : all) {
            var id = Form.id(pointer) + (number++ == 0 ? "" : "-" + number);
            html.open("div", "class", kind + "__item")
                    .open("input", "class", kind + "__input", "type", type, "id", id, "name", pointer, "value", each.value(),
                            "checked", form.values(pointer).contains(each.value()) ? "checked" : null)
                    .close("input")
                    .whole("label", each.label(), "class", "govuk-label " + kind + "__label", "for", id).close("div");
        }
        html.close("div").close("fieldset").close("div");
    }

    private void check(String pointer, String path) throws IOException {
        html.open("div", "class", "govuk-form-group" + wrong(pointer, "govuk-form-group--error"));
        hintAndError(pointer, path);
        html.open("div", "class", "govuk-checkboxes govuk-checkboxes--small")
                .open("div", "class", "govuk-checkboxes__item")
                .open("input", "class", "govuk-checkboxes__input", "type", "checkbox", "id", Form.id(pointer), "name",
                        pointer, "value", "true", "checked", form.values(pointer).contains("true") ? "checked" : null,
                        "aria-describedby", described(pointer, path))
                .close("input")
                .whole("label", words.label(form.code(), path), "class", "govuk-label govuk-checkboxes__label", "for",
                        Form.id(pointer))
                .close("div").close("div").close("div");
    }

    private void group(Field field, String pointer, String path) throws IOException {
        html.open("fieldset", "class", "govuk-fieldset group")
                .whole("legend", label(field, path), "class", "govuk-fieldset__legend govuk-fieldset__legend--m");
        hintAndError(pointer, path);
        for (Field part : field.parts()) {
            write(part, pointer + "/" + part.name(), path + "." + part.name());
        }
        html.close("fieldset");
    }

    private void rows(Field field, String pointer, String path) throws IOException {
        html.open("fieldset", "class", "govuk-fieldset group", "id", Form.id(pointer))
                .whole("legend", label(field, path), "class", "govuk-fieldset__legend govuk-fieldset__legend--m");
        hintAndError(pointer, path);
        for (int row = 0; row < form.rowCount(pointer); row++) {
            var here = pointer + "/" + row;
            html.open("fieldset", "class", "row").whole("legend", words.label(form.code(), path + ".row") + " " + (row + 1),
                    "class", "row-name");
            for (Field part : field.parts()) {
                write(part, here + "/" + part.name(), path + "." + part.name());
            }
            html.whole("button", words.of("row.remove"), "class", "link-button", "name", Form.REMOVE, "value", here,
                    "formnovalidate", "formnovalidate").close("fieldset");
        }
        html.whole("button", words.of("row.add"), "class", "govuk-button govuk-button--secondary", "name", Form.ADD, "value",
                pointer, "formnovalidate", "formnovalidate").close("fieldset");
    }

    private void begin(Field field, String pointer, String path) throws IOException {
        html.open("div", "class", "govuk-form-group" + wrong(pointer, "govuk-form-group--error"))
                .whole("label", label(field, path), "class", "govuk-label", "for", Form.id(pointer));
        hintAndError(pointer, path);
    }

    private String label(Field field, String path) {
        var label = form.name(path).orElseGet(() -> words.label(form.code(), path));
        return field.required() ? label : label + " " + words.of("optional");
    }

    private void hintAndError(String pointer, String path) throws IOException {
        var hint = words.hint(form.code(), path);
        if (hint.isPresent()) {
            html.whole("div", hint.get(), "class", "govuk-hint", "id", Form.id(pointer) + "-hint");
        }
        if (form.error(pointer) != null) {
            html.open("p", "class", "govuk-error-message", "id", Form.id(pointer) + "-error")
                    .whole("span", words.of("error"), "class", "govuk-visually-hidden").text(" " + form.error(pointer))
                    .close("p");
        }
    }

    private String described(String pointer, String path) {
        var hint = words.hint(form.code(), path).isPresent() ? Form.id(pointer) + "-hint" : "";
        var error = form.error(pointer) == null ? "" : " " + Form.id(pointer) + "-error";
        var both = (hint + error).trim();
        return both.isEmpty() ? null : both;
    }

    private String wrong(String pointer, String style) {
        return form.error(pointer) == null ? "" : " " + style;
    }
}
