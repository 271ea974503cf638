package org.paraph.administration.rest;

import static org.paraph.platform.contract.ContractJson.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonStructure;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.paraph.administration.UnknownVersion;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;
import org.paraph.directory.Scope;
import org.paraph.directory.ScopeMissing;
import org.paraph.engine.models.DeployedSet;
import org.paraph.engine.models.ProcessVersions;
import org.paraph.platform.contract.ContractAnswer;
import org.paraph.platform.contract.ContractCall;

/**
 * What is deployed, by the engine's REST contract: the set in force is the one deployment there is, and its files are its
 * resources. Only administrators ask.
 */
@ApplicationScoped
class ContractDeployments implements ContractCall {

    private static final Pattern CALL = Pattern.compile("/deployment(?:/(?!create$)([^/]{1,64})(/resources)?)?");
    private static final String COUNT = "count";

    private final ProcessVersions versions;
    private final CurrentActor actor;

    protected ContractDeployments() {
        this(null, null);
    }

    @Inject
    ContractDeployments(ProcessVersions versions, CurrentActor actor) {
        this.versions = versions;
        this.actor = actor;
    }

    @Override
    public boolean meets(String method, String path) {
        return Set.of("GET", "HEAD").contains(method) && CALL.matcher(path).matches();
    }

    @Override
    public ContractAnswer answer(HttpServletRequest request, String path) {
        ScopeMissing.unless(actor.get(), Scope.ADMINISTRATION);
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        var call = CALL.matcher(path);
        call.matches();
        var inForce = versions.inForce();
        if (call.group(1) == null) {
            var page = asked(request, inForce) && isOnPage(request) ? List.of(inForce) : List.<DeployedSet>of();
            return ModelerAnswer.list(page);
        }
        if (COUNT.equals(call.group(1)) && call.group(2) == null) {
            return new ContractAnswer(200, JSON.createObjectBuilder().add(COUNT, asked(request, inForce) ? 1 : 0).build());
        }
        if (!inForce.id().equals(call.group(1))) {
            throw new UnknownVersion();
        }
        return call.group(2) == null ? ModelerAnswer.one(inForce) : new ContractAnswer(200, resources(inForce));
    }

    /** True unless the call narrows its question by something that the set is not. */
    private static boolean asked(HttpServletRequest request, DeployedSet set) {
        return isOrUnasked(request.getParameter("id"), set.id()) && isOrUnasked(request.getParameter("name"), set.name())
                && request.getParameter("source") == null && isLike(request.getParameter("nameLike"), String.valueOf(set.name()));
    }

    private static boolean isOrUnasked(String wanted, String value) {
        return wanted == null || wanted.equals(value);
    }

    /** A pattern of SQL: {@code %} is anything, {@code _} one character. What was matched by the last {@code %} alone is taken back. */
    static boolean isLike(String pattern, String value) {
        if (pattern == null) {
            return true;
        }
        int at = 0;
        int place = 0;
        int open = -1;
        int taken = 0;
        while (place < value.length()) {
            if (at < pattern.length() && pattern.charAt(at) == '%') {
                open = at++;
                taken = place;
            } else if (at < pattern.length() && (pattern.charAt(at) == '_' || pattern.charAt(at) == value.charAt(place))) {
                at++;
                place++;
            } else if (open >= 0) {
                at = open + 1;
                place = ++taken;
            } else {
                return false;
            }
        }
        return pattern.substring(at).chars().allMatch(left -> left == '%');
    }

    private static boolean isOnPage(HttpServletRequest request) {
        return !"0".equals(request.getParameter("maxResults")) && isOrUnasked(request.getParameter("firstResult"), "0");
    }

    private static JsonStructure resources(DeployedSet set) {
        var list = JSON.createArrayBuilder();
        set.files().files().keySet().forEach(file -> list.add(JSON.createObjectBuilder().add("id", file).add("name", file)
                .add("deploymentId", set.id())));
        return list.build();
    }
}
