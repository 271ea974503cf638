package org.paraph.integration.contract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paraph.directory.Scope;

/**
 * One kind of call of the engine's REST contract that is let through, and under which condition. What no route names is
 * refused, so that a new call of a later engine is closed until somebody opens it.
 *
 * @param method the HTTP method
 * @param path   the path behind {@code /engine-rest}; its first group, if any, is the id of the thing
 * @param scope  what the sign-in must be good for
 * @param kind   what is looked at before it passes
 */
public record Route(String method, Pattern path, Scope scope, Kind kind) {

    private static final String ID = "([^/]{1,64})";
    private static final List<Route> ALL = List.of(
            new Route("GET", "/version|/engine", Scope.READ, Kind.PLAIN),
            new Route("GET", "/(?:process|decision|decision-requirements)-definition(?:/count)?", Scope.READ, Kind.PLAIN),
            new Route("GET", "/(?:process|decision|decision-requirements)-definition/(?:key/)?(?!statistics)[^/]{1,255}"
                    + "(?:/xml|/diagram)?", Scope.READ, Kind.PLAIN),
            new Route("POST", "/deployment/create", Scope.ADMINISTRATION, Kind.DEPLOYMENT),
            new Route("GET", "/task(?:/count)?", Scope.READ, Kind.LIST),
            new Route("POST", "/task(?:/count)?", Scope.READ, Kind.LIST),
            new Route("GET", "/task/" + ID + "(?:/form|/form-variables|/identity-links|/(?:localV|v)ariables(?:/[^/]{1,255})?)?",
                    Scope.READ, Kind.TASK),
            new Route("GET", "/process-instance(?:/count)?", Scope.READ, Kind.LIST),
            new Route("POST", "/process-instance(?:/count)?", Scope.READ, Kind.LIST),
            new Route("GET", "/process-instance/" + ID + "(?:/activity-instances|/variables(?:/[^/]{1,255})?)?",
                    Scope.READ, Kind.INSTANCE),
            new Route("GET", "/external-task(?:/count|/topic-names)?", Scope.EXTERNAL_TASKS, Kind.LIST),
            new Route("POST", "/external-task(?:/count)?", Scope.EXTERNAL_TASKS, Kind.LIST),
            new Route("POST", "/external-task/fetchAndLock", Scope.EXTERNAL_TASKS, Kind.FETCH),
            new Route("GET", "/external-task/" + ID + "(?:/errorDetails)?", Scope.EXTERNAL_TASKS, Kind.EXTERNAL),
            new Route("POST", "/external-task/" + ID + "/unlock", Scope.EXTERNAL_TASKS, Kind.EXTERNAL),
            new Route("POST", "/external-task/" + ID + "/(?:lock|extendLock)", Scope.EXTERNAL_TASKS, Kind.LOCK),
            new Route("PUT", "/external-task/" + ID + "/(?:retries|priority)", Scope.EXTERNAL_TASKS, Kind.LOCK),
            new Route("POST", "/external-task/" + ID + "/complete", Scope.EXTERNAL_TASKS, Kind.COMPLETION),
            new Route("POST", "/external-task/" + ID + "/(?:failure|bpmnError)", Scope.EXTERNAL_TASKS, Kind.REPORT));
    private static final Pattern ENGINE = Pattern.compile("/engine/default(/.*)");

    private Route(String method, String path, Scope scope, Kind kind) {
        this(method, Pattern.compile(path), scope, kind);
    }

    /** What is looked at before a call passes. */
    enum Kind {
        /** Nothing: it is about models, which belong to no dossier. */
        PLAIN,
        /** Nothing but the scope: administration answers it, and its files are not read before. */
        DEPLOYMENT,
        /** The call gives only what the account may see. */
        LIST,
        /** Such a call, which may wait for what it gives. */
        FETCH,
        /** A user task of a dossier that the account may see. */
        TASK,
        /** A process instance of such a dossier. */
        INSTANCE,
        /** An external task of such a dossier and of a topic that the sign-in was given. */
        EXTERNAL,
        /** Such a task, with how long it is locked, or how it is to be tried. */
        LOCK,
        /** Such a task, with the answers that its model asks for. */
        COMPLETION,
        /** Such a task, with no answers. */
        REPORT
    }

    /** The path without the name of the one engine, which the contract allows in front. */
    public static String plain(String path) {
        var named = ENGINE.matcher(path == null ? "" : path);
        var plain = named.matches() ? named.group(1) : path == null ? "" : path;
        return plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }

    /** The route of a call; empty if there is none. */
    public static Optional<Route> of(String method, String path) {
        var asked = "HEAD".equals(method) ? "GET" : method;
        return ALL.stream().filter(route -> route.method.equals(asked) && route.path.matcher(path).matches()).findFirst();
    }

    /** True if the body is not to be read before the call passes, because it is large and not in JSON. */
    public boolean isUnread() {
        return kind == Kind.DEPLOYMENT;
    }

    /** True if the call gives things of many dossiers, so that the engine must leave out what the caller may not see. */
    boolean isLimited() {
        return kind == Kind.LIST || kind == Kind.FETCH;
    }

    /** The id of the thing in the path; null if the call names none. */
    String id(String called) {
        Matcher found = path.matcher(called);
        return found.matches() && found.groupCount() > 0 ? found.group(1) : null;
    }
}
