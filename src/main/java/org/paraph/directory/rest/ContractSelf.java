package org.paraph.directory.rest;

import static org.paraph.platform.contract.ContractJson.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.paraph.directory.Actor;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.OthersIdentity;
import org.paraph.directory.Scope;
import org.paraph.directory.ScopeMissing;
import org.paraph.platform.contract.ContractAnswer;
import org.paraph.platform.contract.ContractCall;

/**
 * Who asks, by the engine's REST contract: clients of task lists look up the name and the groups of who has signed in. Of
 * others it tells nothing; the directory does, under {@code /api}.
 */
@ApplicationScoped
class ContractSelf implements ContractCall {

    private static final Pattern PROFILE = Pattern.compile("/user/([^/]{1,80})/profile");
    private static final String GROUPS = "/identity/groups";

    private final CurrentActor actor;

    protected ContractSelf() {
        this(null);
    }

    @Inject
    ContractSelf(CurrentActor actor) {
        this.actor = actor;
    }

    @Override
    public boolean meets(String method, String path) {
        return "GET".equals(method) && (GROUPS.equals(path) || PROFILE.matcher(path).matches());
    }

    @Override
    public ContractAnswer answer(HttpServletRequest request, String path) {
        var me = actor.get();
        ScopeMissing.unless(me, Scope.READ);
        var profile = PROFILE.matcher(path);
        boolean named = profile.matches();
        if (!me.username().equals(named ? profile.group(1) : request.getParameter("userId"))) {
            throw new OthersIdentity();
        }
        return new ContractAnswer(200, named ? profile(me) : groups(me));
    }

    private static JsonObject profile(Actor me) {
        return JSON.createObjectBuilder().add("id", me.username()).add("firstName", me.name()).add("lastName", "")
                .addNull("email").build();
    }

    private static JsonObject groups(Actor me) {
        var groups = JSON.createArrayBuilder();
        me.candidateGroups().stream().sorted()
                .forEach(each -> groups.add(JSON.createObjectBuilder().add("id", each).add("name", each)));
        return JSON.createObjectBuilder().add("groups", groups).add("groupUsers", JSON.createArrayBuilder()).build();
    }
}
