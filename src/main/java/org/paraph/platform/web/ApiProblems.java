package org.paraph.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Describes the refusals: their statuses, their document, and all the codes that there are. */
final class ApiProblems {

    private static final TreeMap<Integer, String> STATUSES = new TreeMap<>();

    static {
        STATUSES.put(400, "The request is malformed, or a value in it is not acceptable.");
        STATUSES.put(401, "Nobody is signed in, or the credentials are wrong.");
        STATUSES.put(403, "The person may not do this.");
        STATUSES.put(404, "There is no such thing, or it is hidden from this person.");
        STATUSES.put(406, "The answer cannot be given in a format that is accepted.");
        STATUSES.put(409, "The present state does not allow it, or somebody else was first.");
        STATUSES.put(412, "The version in If-Match is no longer the current one.");
        STATUSES.put(413, "The body is too large.");
        STATUSES.put(415, "The body is in a format that is not taken.");
        STATUSES.put(416, "The file has no such part.");
        STATUSES.put(422, "The key came with another request before, or what the request brings cannot be worked with.");
        STATUSES.put(428, "The request must carry If-Match.");
        STATUSES.put(429, "Too many attempts or requests; Retry-After says how long to wait.");
        STATUSES.put(500, "Something went wrong; the instance names the occurrence.");
        STATUSES.put(503, "The server is overloaded or not ready; Retry-After may say how long to wait.");
    }

    private ApiProblems() {
    }

    /** Puts the document of refusals and an answer for each status into the components. */
    static void describe(Components components) {
        components.addSchema("Problem", document());
        components.addSchema("Violation", violation());
        STATUSES.forEach((status, description) -> components.addResponse(name(status), answer(description)));
    }

    /** A reference to the answer with that status. */
    static APIResponse reference(int status) {
        if (!STATUSES.containsKey(status)) {
            throw new IllegalStateException("No description of the status " + status);
        }
        return OASFactory.createAPIResponse().ref("#/components/responses/" + name(status));
    }

    private static String name(int status) {
        return "Problem" + status;
    }

    private static APIResponse answer(String description) {
        return OASFactory.createAPIResponse().description(description).content(OASFactory.createContent().addMediaType(
                Refusal.MEDIA_TYPE, OASFactory.createMediaType().schema(
                        OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }

    /** All codes: what has a sentence of its own among the texts, and is no part of another sentence. */
    static List<String> codes() {
        var codes = new TreeSet<String>();
        ResourceBundle.getBundle("problems", Locale.ROOT, ApiProblems.class.getClassLoader()).keySet().stream()
                .map(key -> key.replaceFirst("\\.title$", "")).filter(key -> key.matches("[a-z0-9]+(-[a-z0-9]+)*"))
                .forEach(codes::add);
        return new ArrayList<>(codes);
    }

    private static Schema document() {
        var code = text("The stable code of the refusal.");
        codes().forEach(code::addEnumeration);
        return object().description("A refusal (RFC 9457). Further members stand beside those named here.")
                .required(List.of("type", "title", "status", "code", "instance"))
                .addProperty("type", text("urn:paraph:problem: and the code."))
                .addProperty("title", text("A short name, in the reader's language."))
                .addProperty("status", OASFactory.createSchema().type(Schema.SchemaType.INTEGER).format("int32"))
                .addProperty("detail", text("What the reader should know, in the reader's language."))
                .addProperty("instance", text("Names this one occurrence; the log has the same."))
                .addProperty("code", code)
                .addProperty("currentVersion", OASFactory.createSchema().type(Schema.SchemaType.INTEGER).format("int64"))
                .addProperty("allowedActions", OASFactory.createSchema().type(Schema.SchemaType.ARRAY).items(text(null)))
                .addProperty("violations", OASFactory.createSchema().type(Schema.SchemaType.ARRAY)
                        .items(OASFactory.createSchema().ref("#/components/schemas/Violation")));
    }

    private static Schema violation() {
        return object().addProperty("pointer", text("Where it stands in the body, as a JSON pointer."))
                .addProperty("parameter", text("The parameter, when it is not in the body."))
                .addProperty("message", text("What is not acceptable.")).required(List.of("message"));
    }

    private static Schema object() {
        return OASFactory.createSchema().type(Schema.SchemaType.OBJECT);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().type(Schema.SchemaType.STRING).description(description);
    }
}
