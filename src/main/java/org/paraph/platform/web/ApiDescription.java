package org.paraph.platform.web;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Describes the interface as it really is. The server's scanner gives summaries and tags; parameters, bodies and answers are
 * written anew from the resource methods, as {@link StrictJson} reads and writes their types.
 */
public class ApiDescription implements OASFilter {

    private static final System.Logger LOG = System.getLogger(ApiDescription.class.getName());

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
        cleared(api);
        schemas.named().forEach(components::addSchema);
        new ApiExamples(schemas.named()).add();
        ApiProblems.describe(components);
        security(api);
        if (api.getTags() != null) {
            var names = new HashSet<String>();
            api.setTags(api.getTags().stream().filter(tag -> names.add(tag.getName())).toList());
        }
    }

    /**
     * Takes out what the server adds: a list of all addresses that OpenAPI does not know, which its own class alone can set, and the
     * slash at the end of its address, which would come twice before a path.
     */
    private static void cleared(OpenAPI api) {
        try {
            api.getClass().getMethod("setEndpoints", Map.class).invoke(api, new TreeMap<String, Object>());
        } catch (ReflectiveOperationException none) {
            LOG.log(Level.DEBUG, "This server lists no addresses", none);
        }
        if (api.getServers() != null) {
            api.getServers().forEach(server -> server.setUrl(server.getUrl().replaceFirst("(?<=.)/$", "")));
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
        ResourceMethods.paths().filter(path -> !api.getPaths().hasPathItem(path))
                .forEach(path -> api.getPaths().addPathItem(path, OASFactory.createPathItem()));
        var writer = new OperationWriter(schemas);
        var described = new ArrayList<Described>();
        for (var path : api.getPaths().getPathItems().keySet().stream().sorted().toList()) {
            if (!path.startsWith("/api")) {
                api.getPaths().removePathItem(path);
                continue;
            }
            complete(path, api.getPaths().getPathItem(path));
            api.getPaths().getPathItem(path).getOperations().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(Comparator.comparing(Enum::name)))
                    .forEach(each -> described.add(new Described(each.getKey().name(), path, each.getValue())));
        }
        described.forEach(each -> each.write(writer));
        nameEach(described);
    }

    /** Of two methods on one address the scanner drops both where one of them is hidden. */
    private static void complete(String path, PathItem item) {
        for (var verb : PathItem.HttpMethod.values()) {
            var serving = ResourceMethods.serving(verb.name(), path);
            if (!serving.isEmpty() && !item.getOperations().containsKey(verb)) {
                var tag = serving.get(0).getDeclaringClass().getAnnotation(Tag.class);
                item.setOperation(verb, OASFactory.createOperation().tags(tag == null ? null : List.of(tag.name())));
            }
        }
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
