package org.paraph.text.pages;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.paraph.text.document.Provision;

/** {@code <p:provision of="#{…}" level="3"/>}: a provision with everything below it, as it is read. */
@FacesComponent(value = ProvisionComponent.TYPE, createTag = true, tagName = "provision", namespace = "paraph")
public class ProvisionComponent extends UIComponentBase {

    static final String TYPE = "org.paraph.Provision";
    private static final int DEFAULT_LEVEL = 3;

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        var provision = (Provision) getAttributes().get("of");
        var level = getAttributes().get("level");
        if (provision != null) {
            new Words(faces.getResponseWriter()).provision(provision,
                    level == null ? DEFAULT_LEVEL : Integer.parseInt(level.toString()));
        }
    }
}
