package org.paraph.platform.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Describes the interface as it really is. The server's scanner gives summaries and tags; parameters, bodies and answers are
 * written anew from the resource methods, as {@link StrictJson} reads and writes their types.
 */
public class ApiDescription implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setInfo(OASFactory.createInfo().title("Paraph").version("1").description("""
                Carries a treaty from its first proposal to its life in force. Changes name the version that they are \
                made for in If-Match, as the ETag gave it. Every refusal is a problem document (RFC 9457). A POST may carry \
                an Idempotency-Key and then be repeated safely."""));
        var schemas = new ApiSchemas();
        var components = OASFactory.createComponents();
        api.setComponents(components);
        operations(api, schemas);
        schemas.named().forEach(components::addSchema);
        new ApiExamples(schemas.named()).add();
        ApiProblems.describe(components);
        security(api);
        if (api.getTags() != null) {
            var names = new HashSet<String>();
            api.setTags(api.getTags().stream().filter(tag -> names.add(tag.getName())).toList());
        }
    }

    private static void security(OpenAPI api) {
        api.getComponents().addSecurityScheme("basic", OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP)
                .scheme("basic").description("The name and the password of a person in the directory."));
        api.getComponents().addSecurityScheme("bearer", OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP)
                .scheme("bearer").description("A token of a program or of a person's client."));
        api.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme("basic", List.of()),
                OASFactory.createSecurityRequirement().addScheme("bearer", List.of())));
    }

    private static void operations(OpenAPI api, ApiSchemas schemas) {
        if (api.getPaths() == null || api.getPaths().getPathItems() == null) {
            return;
        }
        var writer = new OperationWriter(schemas);
        var described = new ArrayList<Described>();
        for (var path : api.getPaths().getPathItems().keySet().stream().sorted().toList()) {
            if (!path.startsWith("/api")) {
                api.getPaths().removePathItem(path);
                continue;
            }
            api.getPaths().getPathItem(path).getOperations().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(Comparator.comparing(Enum::name)))
                    .forEach(each -> described.add(new Described(each.getKey().name(), path, each.getValue())));
        }
        described.forEach(each -> each.write(writer));
        nameEach(described);
    }

    /** Where two would have the same name, each has the longer one. */
    private static void nameEach(List<Described> described) {
        var counts = new HashMap<String, Integer>();
        described.forEach(each -> counts.merge(ApiOperationIds.of(each.method(), each.path()), 1, Integer::sum));
        var taken = new HashSet<String>();
        for (var each : described) {
            var brief = ApiOperationIds.of(each.method(), each.path());
            var id = counts.get(brief) == 1 ? brief : ApiOperationIds.longer(each.method(), each.path());
            for (int number = 2; !taken.add(id); number++) {
                id = ApiOperationIds.longer(each.method(), each.path()) + number;
            }
            each.operation().setOperationId(id);
        }
    }

    private record Described(String verb, String path, Operation operation) {

        private List<ApiOperation> serving() {
            return ResourceMethods.serving(verb, path).stream().map(method -> new ApiOperation(verb, path, method)).toList();
        }

        String method() {
            var name = serving().stream().map(each -> each.method().getName()).findFirst().orElse(operation.getOperationId());
            return "GET".equals(verb) ? ApiOperationIds.verbal(name, path) : name;
        }

        void write(OperationWriter writer) {
            if (!serving().isEmpty()) {
                writer.write(operation, serving());
            }
        }
    }
}
