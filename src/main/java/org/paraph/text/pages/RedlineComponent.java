package org.paraph.text.pages;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.ResourceBundle;
import org.paraph.text.comparison.Comparison;

/** {@code <p:redline of="#{…}" columns="true" only="true"/>}: what differs between two versions, word by word. */
@FacesComponent(value = RedlineComponent.TYPE, createTag = true, tagName = "redline", namespace = "paraph")
public class RedlineComponent extends UIComponentBase {

    static final String TYPE = "org.paraph.Redline";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        var comparison = (Comparison) getAttributes().get("of");
        var words = ResourceBundle.getBundle("texts", faces.getViewRoot().getLocale());
        var redline = new Redline(faces.getResponseWriter(), change -> words.getString("change." + change),
                Boolean.TRUE.equals(getAttributes().get("only")));
        if (Boolean.TRUE.equals(getAttributes().get("columns"))) {
            redline.beside(comparison.provisions());
        } else {
            redline.inline(comparison.provisions());
        }
    }
}
