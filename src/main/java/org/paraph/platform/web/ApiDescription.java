package org.paraph.platform.web;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Adds to the description of the API what holds for all of it: the sign-in and the refusals. */
public class ApiDescription implements OASFilter {

    private static final String SCHEME = "basic";
    private static final Map<String, String> REFUSALS = Map.of(
            "400", "The request is malformed, or a value in it is not acceptable.",
            "401", "Nobody is signed in, or the credentials are wrong.",
            "403", "The person may not do this.",
            "404", "There is no such thing, or it is hidden from this person.",
            "409", "The present state does not allow it, or somebody else was first.",
            "412", "The version in If-Match is no longer the current one.",
            "428", "The request must carry If-Match.",
            "500", "Something went wrong; the instance names the occurrence.");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setInfo(OASFactory.createInfo().title("Paraph").version("1").description("""
                Carries a treaty from its first proposal to its life in force. Changes name the version that they are \
                made for in If-Match, as the ETag gave it. Every refusal is a problem document (RFC 9457)."""));
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        var components = api.getComponents();
        components.addSchema("Problem", problem());
        components.addSecurityScheme(SCHEME, OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP)
                .scheme("basic").description("The name and the password of a person in the directory."));
        REFUSALS.forEach((status, description) -> components.addResponse("Problem" + status, response(description)));
        api.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME, List.of())));
        if (api.getPaths() != null && api.getPaths().getPathItems() != null) {
            api.getPaths().getPathItems().keySet().stream().filter(path -> !path.startsWith("/api")).toList()
                    .forEach(api.getPaths()::removePathItem);
            api.getPaths().getPathItems().forEach((path, item) -> item.getOperations().values().forEach(operation -> {
                operation.setOperationId(operation.getOperationId() + name(path));
                answers(operation);
            }));
            api.getPaths().getPathItems().forEach(ApiDescription::version);
        }
    }

    /** Every write to an existing thing names the version that it is made for; only new top-level things do not. */
    private static void version(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            if (method == PathItem.HttpMethod.GET || !path.contains("{") || declared(operation)) {
                return;
            }
            operation.addParameter(OASFactory.createParameter().name("If-Match").in(Parameter.In.HEADER).required(true)
                    .description("The version that the change is made for, as the ETag gave it.")
                    .schema(text(null)));
        });
    }

    private static boolean declared(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(each -> "If-Match".equals(each.getName()));
    }

    /** The fixed parts of the path, so that methods of one name in several resources are told apart. */
    private static String name(String path) {
        return path.replaceFirst("^/api", "").replaceAll("/\\{[^}]*}", "").replaceAll("[/-]", "_");
    }

    private static void answers(Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        var success = operation.getResponses().getDefaultValue();
        if (success != null) {
            operation.getResponses().removeAPIResponse("default");
            operation.getResponses().addAPIResponse("2XX", success.description("Done."));
        }
        REFUSALS.keySet().stream().sorted().filter(status -> !operation.getResponses().hasAPIResponse(status))
                .forEach(status -> operation.getResponses().addAPIResponse(status,
                        OASFactory.createAPIResponse().ref("#/components/responses/Problem" + status)));
    }

    private static APIResponse response(String description) {
        return OASFactory.createAPIResponse().description(description).content(OASFactory.createContent().addMediaType(
                Refusal.MEDIA_TYPE, OASFactory.createMediaType().schema(
                        OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }

    private static Schema problem() {
        var violation = object().addProperty("pointer", text("Where it stands in the body, as a JSON pointer."))
                .addProperty("parameter", text("The parameter, when it is not in the body."))
                .addProperty("message", text("What is not acceptable."));
        return object().description("A refusal (RFC 9457).").required(List.of("type", "title", "status", "code", "instance"))
                .addProperty("type", text("urn:paraph:problem: and the code."))
                .addProperty("title", text("A short name, in the reader's language."))
                .addProperty("status", OASFactory.createSchema().type(Schema.SchemaType.INTEGER))
                .addProperty("detail", text("What the reader should know, in the reader's language."))
                .addProperty("instance", text("Names this one occurrence; the log has the same."))
                .addProperty("code", text("The stable code of the refusal."))
                .addProperty("currentVersion", OASFactory.createSchema().type(Schema.SchemaType.INTEGER))
                .addProperty("allowedActions", OASFactory.createSchema().type(Schema.SchemaType.ARRAY).items(text(null)))
                .addProperty("violations", OASFactory.createSchema().type(Schema.SchemaType.ARRAY).items(violation));
    }

    private static Schema object() {
        return OASFactory.createSchema().type(Schema.SchemaType.OBJECT);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().type(Schema.SchemaType.STRING).description(description);
    }
}
