package org.paraph.platform.forms;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * {@code <p:fields form="#{…}" only="outcome result"/>}: the fields of a form, all or those named, in that order. What is
 * written is escaped by the response writer.
 */
@FacesComponent(value = FieldsComponent.TYPE, createTag = true, tagName = "fields", namespace = "paraph")
public class FieldsComponent extends UIComponentBase {

    static final String TYPE = "org.paraph.Fields";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        var form = (Form) getAttributes().get("form");
        var writer = new FieldWriter(faces.getResponseWriter(), form, new FormWords(faces.getViewRoot().getLocale()));
        for (Field field : chosen(form)) {
            writer.write(field, "/" + field.name(), field.name());
        }
    }

    private List<Field> chosen(Form form) {
        var only = (String) getAttributes().get("only");
        var except = (String) getAttributes().get("except");
        if (only != null) {
            return Arrays.stream(only.trim().split("\\s+"))
                    .flatMap(name -> form.fields().stream().filter(field -> field.name().equals(name))).toList();
        }
        var left = except == null ? List.<String>of() : Arrays.asList(except.trim().split("\\s+"));
        return form.fields().stream().filter(field -> !left.contains(field.name())).toList();
    }
}
