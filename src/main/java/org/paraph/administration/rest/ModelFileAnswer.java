package org.paraph.administration.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.paraph.administration.UnknownVersion;
import org.paraph.engine.models.ModelSet;

/** A file of a set of models as it is handed out: to be kept, never to be shown as a page. */
final class ModelFileAnswer {

    private ModelFileAnswer() {
    }

    /** @throws UnknownVersion if the set has no such file */
    static Response of(ModelSet set, String name) {
        var type = name.endsWith(".form") ? MediaType.APPLICATION_JSON : MediaType.TEXT_XML;
        return Response.ok(set.file(name).orElseThrow(UnknownVersion::new), type + ";charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name.replaceAll("[^\\w.-]", "_") + "\"")
                .build();
    }
}
