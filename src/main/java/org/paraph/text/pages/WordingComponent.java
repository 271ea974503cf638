package org.paraph.text.pages;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.paraph.text.document.Wording;

/** {@code <p:wording of="#{…}"/>}: words in the notation of negotiators, as they are read. */
@FacesComponent(value = WordingComponent.TYPE, createTag = true, tagName = "wording", namespace = "paraph")
public class WordingComponent extends UIComponentBase {

    static final String TYPE = "org.paraph.Wording";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        new Words(faces.getResponseWriter()).wording(Wording.of((String) getAttributes().get("of")));
    }
}
