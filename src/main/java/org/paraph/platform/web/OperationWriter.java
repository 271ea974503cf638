package org.paraph.platform.web;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Writes parameters, body and answers of one operation from what its resource method says. */
final class OperationWriter {

    private static final int LARGEST_PAGE = 200;
    private static final String RANGE = "Range";
    private static final int NOTHING = 204;
    private static final int PART = 206;
    private static final int NOT_MODIFIED = 304;
    private static final int NO_SUCH_PART = 416;

    private final ApiSchemas schemas;

    OperationWriter(ApiSchemas schemas) {
        this.schemas = schemas;
    }

    /** Replaces what the server's scanner has found, all but tags. */
    void write(Operation operation, List<ApiOperation> serving) {
        var first = serving.get(0);
        var told = first.method().getAnnotation(org.eclipse.microprofile.openapi.annotations.Operation.class);
        if (told != null) {
            operation.summary(told.summary()).setDescription(told.description().isBlank() ? null : told.description());
        }
        operation.setParameters(parameters(first));
        operation.setRequestBody(null);
        first.body().ifPresent(type -> {
            var content = OASFactory.createContent();
            serving.forEach(each -> addBody(content, each));
            operation.setRequestBody(OASFactory.createRequestBody().required(true).content(content));
        });
        var responses = OASFactory.createAPIResponses();
        responses.addAPIResponse(Integer.toString(first.success()), success(first));
        if (first.takesHeader(RANGE)) {
            responses.addAPIResponse(Integer.toString(PART), success(first).description("The part that was asked for."));
            responses.addAPIResponse(Integer.toString(NO_SUCH_PART), ApiProblems.reference(NO_SUCH_PART));
        }
        if (isConditional(first)) {
            responses.addAPIResponse(Integer.toString(NOT_MODIFIED), OASFactory.createAPIResponse()
                    .description("What If-None-Match names is what would be sent."));
        }
        if (first.takesHeader(Preference.HEADER)) {
            responses.addAPIResponse(Integer.toString(NOTHING), OASFactory.createAPIResponse().description("Done, in answer to "
                    + Preference.HEADER + ": " + Preference.MINIMAL + ".").addHeader(Preference.APPLIED,
                            OASFactory.createHeader().schema(string()).description("The preference that was heeded.")));
        }
        first.refusals().forEach(status -> responses.addAPIResponse(Integer.toString(status), ApiProblems.reference(status)));
        operation.setResponses(responses);
    }

    private void addBody(Content content, ApiOperation operation) {
        Type type = operation.body().orElseThrow();
        for (var format : operation.consumed()) {
            content.addMediaType(format, OASFactory.createMediaType().schema(bodySchema(type, format)));
        }
    }

    private Schema bodySchema(Type type, String format) {
        if (type == InputStream.class) {
            return string().format("binary");
        }
        if (type == byte[].class && format.equals(MediaType.APPLICATION_JSON)) {
            return OASFactory.createSchema().type(Schema.SchemaType.OBJECT);
        }
        return schemas.read(type);
    }

    private APIResponse success(ApiOperation operation) {
        var response = OASFactory.createAPIResponse().description("Done.");
        var shown = operation.shown();
        boolean nothing = shown.isEmpty() && operation.success() == NOTHING;
        if (!nothing) {
            var content = OASFactory.createContent();
            for (var format : operation.produced()) {
                content.addMediaType(format, OASFactory.createMediaType().schema(
                        shown.map(schemas::written).orElseGet(() -> operation.isStream() ? string() : string().format("binary"))));
            }
            response.setContent(content);
        }
        headers(response, operation);
        return response;
    }

    private static void headers(APIResponse response, ApiOperation operation) {
        if (isVersioned(operation)) {
            response.addHeader(HttpHeaders.ETAG, OASFactory.createHeader().schema(string())
                    .description("The version, for the If-Match of a change, and the representation, for If-None-Match."));
        }
        if (operation.shown().isPresent() && operation.method().getReturnType() == Listing.class) {
            response.addHeader(HttpHeaders.LINK, OASFactory.createHeader().schema(string())
                    .description("The address of the following page, with rel=\"next\" (RFC 8288); absent on the last one."));
        }
        if ("POST".equals(operation.verb())) {
            response.addHeader("Idempotency-Replayed", OASFactory.createHeader().schema(string())
                    .description("true if this is the answer to an earlier request with the same key."));
        }
    }

    private static boolean isVersioned(ApiOperation operation) {
        return operation.shown().filter(Class.class::isInstance).map(type -> (Class<?>) type)
                .filter(Versioned.class::isAssignableFrom).isPresent();
    }

    private static boolean isConditional(ApiOperation operation) {
        return operation.isReading() && (isVersioned(operation) || operation.takesHeader(RANGE));
    }

    private static List<org.eclipse.microprofile.openapi.models.parameters.Parameter> parameters(ApiOperation operation) {
        var parameters = new ArrayList<org.eclipse.microprofile.openapi.models.parameters.Parameter>();
        operation.pathParameters().forEach(name -> parameters.add(parameter(name, In.PATH, string()).required(true)));
        operation.queryParameters().forEach(each -> parameters.add(parameter(each.getAnnotation(QueryParam.class).value(),
                In.QUERY, query(each))));
        if (operation.needsVersion()) {
            parameters.add(parameter(HttpHeaders.IF_MATCH, In.HEADER, string()).required(true)
                    .description("The version that the change is made for, as the ETag gave it."));
        }
        if ("POST".equals(operation.verb())) {
            parameters.add(parameter("Idempotency-Key", In.HEADER, string().minLength(1).maxLength(255))
                    .description("Lets the request be repeated without being carried out again, for a day."));
        }
        for (var name : List.of(RANGE, "If-Range", "Last-Event-ID")) {
            if (operation.takesHeader(name)) {
                parameters.add(parameter(name, In.HEADER, string()));
            }
        }
        parameters.add(parameter(HttpHeaders.ACCEPT_LANGUAGE, In.HEADER, string())
                .description("en, ko or ja: the language of what is put into words."));
        if (operation.takesHeader(Preference.HEADER)) {
            parameters.add(parameter(Preference.HEADER, In.HEADER, string()).description(Preference.MINIMAL
                    + " asks for an answer that says no more than that it is done (RFC 7240)."));
        }
        if (isConditional(operation)) {
            parameters.add(parameter(HttpHeaders.IF_NONE_MATCH, In.HEADER, string())
                    .description("The ETag of what the reader has already; 304 if nothing has changed (RFC 9110)."));
        }
        return parameters;
    }

    private static Schema query(Parameter parameter) {
        if (parameter.getType() == List.class) {
            return OASFactory.createSchema().type(Schema.SchemaType.ARRAY).items(string());
        }
        return "limit".equals(parameter.getAnnotation(QueryParam.class).value())
                ? OASFactory.createSchema().type(Schema.SchemaType.INTEGER).format("int32").minimum(BigDecimal.ONE)
                        .maximum(BigDecimal.valueOf(LARGEST_PAGE)) : string();
    }

    private static org.eclipse.microprofile.openapi.models.parameters.Parameter parameter(String name, In in, Schema schema) {
        return OASFactory.createParameter().name(name).in(in).schema(schema);
    }

    private static Schema string() {
        return OASFactory.createSchema().type(Schema.SchemaType.STRING);
    }
}
