package org.paraph.platform.forms;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.paraph.platform.time.DatePrecision;
import org.paraph.platform.time.Zones;

/** Writes the question when and where an act took place: the day, and folded away all that is seldom needed. */
final class OccurrenceWriter {

    private static final List<String> SELDOM = List.of("occurredUntil", "precision", "time", "place", "zone");

    private final Markup html;
    private final Form form;
    private final FormWords words;

    OccurrenceWriter(Markup html, Form form, FormWords words) {
        this.html = html;
        this.form = form;
        this.words = words;
    }

    void write(Field field, String pointer, String path) throws IOException {
        var label = words.label(form.code(), path);
        html.open("fieldset", "class", "govuk-fieldset occurrence", "id", Form.id(pointer))
                .whole("legend", field.required() ? label : label + " " + words.of("optional"), "class",
                        "govuk-fieldset__legend govuk-fieldset__legend--s");
        error(pointer);
        input(pointer + "/occurredOn", "occurrence.occurredOn", "date");
        boolean open = SELDOM.stream().anyMatch(name -> !form.value(pointer + "/" + name).isEmpty()
                || form.error(pointer + "/" + name) != null);
        html.open("details", "class", "govuk-details", "open", open ? "open" : null)
                .open("summary", "class", "govuk-details__summary")
                .whole("span", words.of("occurrence.more"), "class", "govuk-details__summary-text").close("summary")
                .open("div", "class", "govuk-details__text");
        input(pointer + "/time", "occurrence.time", "time");
        input(pointer + "/place", "occurrence.place", "text");
        select(pointer + "/zone", "occurrence.zone", Zones.offered().stream().map(zone -> new Choice(zone, zone)).toList());
        input(pointer + "/occurredUntil", "occurrence.occurredUntil", "date");
        select(pointer + "/precision", "occurrence.precision", Stream.of(DatePrecision.values())
                .map(each -> new Choice(each.name(), words.constant("DatePrecision", each.name()))).toList());
        html.close("div").close("details").close("fieldset");
    }

    private void input(String pointer, String key, String type) throws IOException {
        begin(pointer, key);
        html.open("input", "class", "govuk-input" + ("text".equals(type) ? "" : " narrow"), "type", type, "id",
                Form.id(pointer), "name", pointer, "value", form.value(pointer), "maxlength",
                "text".equals(type) ? 200 : null, "aria-describedby", form.error(pointer) == null ? null
                        : Form.id(pointer) + "-error").close("input").close("div");
    }

    private void select(String pointer, String key, List<Choice> all) throws IOException {
        begin(pointer, key);
        html.open("select", "class", "govuk-select", "id", Form.id(pointer), "name", pointer)
                .whole("option", words.of("none"), "value", "");
        for (Choice each : all) {
            html.whole("option", each.label(), "value", each.value(), "selected",
                    each.value().equals(form.value(pointer)) ? "selected" : null);
        }
        html.close("select").close("div");
    }

    private void begin(String pointer, String key) throws IOException {
        html.open("div", "class", "govuk-form-group" + (form.error(pointer) == null ? "" : " govuk-form-group--error"))
                .whole("label", words.of(key), "class", "govuk-label", "for", Form.id(pointer));
        error(pointer);
    }

    private void error(String pointer) throws IOException {
        if (form.error(pointer) != null) {
            html.whole("p", form.error(pointer), "class", "govuk-error-message", "id", Form.id(pointer) + "-error");
        }
    }
}
