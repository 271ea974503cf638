package org.paraph.negotiation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.paraph.negotiation.ActForm;
import org.paraph.negotiation.ActForms;
import org.paraph.negotiation.Action;
import org.paraph.negotiation.FieldChoices;
import org.paraph.negotiation.Negotiation;
import org.paraph.platform.forms.Entries;
import org.paraph.platform.forms.Field;
import org.paraph.platform.forms.Fields;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.ui.Reader;

/** What the pages of all features share to enter an act: its form, and the doing of it without losing what was entered. */
@RequestScoped
public class ActEntry {

    private final Instance<ActForms> acts;
    private final Instance<FieldChoices> choices;
    private final FormEntry forms;
    private final Reader reader;
    private final ServletContext context;

    protected ActEntry() {
        this(null, null, null, null, null);
    }

    @Inject
    public ActEntry(@Any Instance<ActForms> acts, @Any Instance<FieldChoices> choices, FormEntry forms, Reader reader,
            ServletContext context) {
        this.acts = acts;
        this.choices = choices;
        this.forms = forms;
        this.reader = reader;
        this.context = context;
    }

    /** The act of that name; empty if pages offer none. */
    public Optional<ActForm<?>> named(String code) {
        return find(action -> action.code().equals(code));
    }

    /** The act that completes a kind of user task; empty if none does. */
    public Optional<ActForm<?>> completing(String taskKey) {
        return find(action -> taskKey.equals(action.task()));
    }

    /** The form of an act on a dossier, with what was entered so far; its day is preset to today. */
    public Form form(ActForm<?> act, Negotiation negotiation, Map<String, List<String>> parameters) {
        return form(act, negotiation, null, parameters);
    }

    /** The same for an act on a thing within the dossier, such as a review. */
    public Form form(ActForm<?> act, Negotiation negotiation, String subject, Map<String, List<String>> parameters) {
        var form = form(act.action().code(), act.request(), parameters).about(subject);
        choices.forEach(each -> each.offer(form, negotiation, reader.getLocale()));
        return form;
    }

    /** The form of what is done to no dossier yet, such as a proposal. */
    public Form form(String code, Class<?> request, Map<String, List<String>> parameters) {
        var form = new Form(code, Fields.of(request),
                Entries.of(without(parameters, parameters.get(Form.REMOVE)), reader.getZone()));
        form.preset("/occurrence/occurredOn", reader.getToday().toString());
        form.fields().stream().filter(field -> field.kind() == Field.Kind.ROWS && field.required())
                .forEach(field -> form.rows("/" + field.name(), 1));
        return addRow(form, parameters);
    }

    /** The part of a page that shows the act's fields: one of its own, else all fields in their order. */
    public String view(String code) {
        var own = "/WEB-INF/acts/" + code + ".xhtml";
        try {
            return context.getResource(own) == null ? "/WEB-INF/parts/fields.xhtml" : own;
        } catch (MalformedURLException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** True if the form was sent to add or take away a row, not to do the act. */
    public static boolean isRearranging(Map<String, List<String>> parameters) {
        return parameters.containsKey(Form.ADD) || parameters.containsKey(Form.REMOVE);
    }

    /**
     * Does the act. What is refused is explained in the form, which keeps what was entered.
     *
     * @return the status to answer with if it was refused; empty if it was done
     */
    public Optional<Integer> perform(ActForm<?> act, Form form, Function<Object, Negotiation> doing) {
        return perform(act.request(), form, doing);
    }

    /** The same for what is done to no dossier yet. */
    public Optional<Integer> perform(Class<?> request, Form form, Function<Object, Negotiation> doing) {
        return forms.perform(form, request, doing::apply);
    }

    /** The same for something about the thing that the form is about, such as taking a task. */
    public Optional<Integer> attempt(Form form, Runnable doing) {
        return forms.attempt(form, doing);
    }

    private Optional<ActForm<?>> find(Predicate<Action> wanted) {
        return acts.stream().map(ActForms::acts).<ActForm<?>>flatMap(List::stream)
                .filter(act -> wanted.test(act.action())).findFirst();
    }

    /** What was entered but for the row that is taken away. */
    private static Map<String, List<String>> without(Map<String, List<String>> parameters, List<String> rows) {
        if (rows == null) {
            return parameters;
        }
        var left = new LinkedHashMap<>(parameters);
        left.keySet().removeIf(name -> rows.stream().anyMatch(row -> name.startsWith(row + "/")));
        return left;
    }

    private static Form addRow(Form form, Map<String, List<String>> parameters) {
        parameters.getOrDefault(Form.ADD, List.of()).forEach(pointer -> form.rows(pointer, form.rowCount(pointer) + 1));
        return form;
    }
}
