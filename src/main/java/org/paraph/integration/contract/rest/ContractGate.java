package org.paraph.integration.contract.rest;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.paraph.integration.contract.Closed;
import org.paraph.integration.contract.Passage;
import org.paraph.integration.contract.Route;
import org.paraph.platform.contract.ContractAnswer;
import org.paraph.platform.contract.ContractCall;
import org.paraph.platform.problem.TooLarge;
import org.paraph.platform.web.Addresses;
import org.paraph.platform.web.Refusal;
import org.paraph.platform.web.Refusals;
import org.paraph.platform.web.RequestRates;

/**
 * The one way in to the engine's REST contract. A call that a feature answers by its own rules goes there; one that a route
 * names passes on to the engine; every other one is refused with a reason. Calls count with those to {@code /api}. Stands in the
 * chain behind the guard that tells who sent the request, see {@code web.xml}.
 */
public class ContractGate extends HttpFilter {

    private static final System.Logger LOG = System.getLogger(ContractGate.class.getName());
    private static final int SERVER_FAULT = 500;
    private static final int LARGEST = 1 << 20;
    private static final Pattern PLAIN = Pattern.compile("[\\w:.~@/-]*");
    private static final Pattern AMBIGUOUS = Pattern.compile(";|//|/\\.{1,2}(?:/|$)|%2[ef]|%5c", Pattern.CASE_INSENSITIVE);
    private static final Pattern JSON = Pattern.compile("application/(?:json|[\\w.-]{1,60}\\+json) *(?:;.*)?", Pattern.CASE_INSENSITIVE);
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD");

    @Inject
    private transient Passage passage;

    @Inject
    @Any
    private transient Instance<ContractCall> calls;

    @Inject
    private transient RequestRates rates;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // programs made for the contract compare the type with what the engine writes, which names no encoding
        response.setCharacterEncoding(null);
        var tooMany = rates.take(request, response);
        if (tooMany.isPresent()) {
            ContractAnswer.of(tooMany.get(), request.getHeader("Accept-Language")).send(response);
            return;
        }
        var path = path(request);
        var route = Route.of(request.getMethod(), path);
        if (!route.map(Route::isUnread).orElse(false) && !isJson(request)) {
            ContractAnswer.of(Refusal.of(415, "unsupported-media-type"), request.getHeader("Accept-Language")).send(response);
            return;
        }
        try {
            var own = calls.stream().filter(call -> call.meets(request.getMethod(), path)).findFirst();
            if (own.isPresent()) {
                own.get().answer(request, path).send(response);
                return;
            }
            pass(route.orElseThrow(() -> Closed.refusal(request.getMethod(), path)), path, request, response, chain);
        } catch (RuntimeException thrown) {
            refuse(thrown, request, response);
        }
    }

    /**
     * True unless a body says that it is something else: a form of another site can send a text, a form or files without asking.
     */
    private static boolean isJson(HttpServletRequest request) {
        var type = request.getContentType();
        boolean empty = request.getContentLengthLong() == 0 || request.getContentLengthLong() < 0 && type == null;
        return empty || type != null && JSON.matcher(type).matches();
    }

    /**
     * The path behind the mount as the container resolved it, which is how the engine's resources see it too. What could be read in
     * two ways is no path of the contract.
     */
    private static String path(HttpServletRequest request) {
        var resolved = Addresses.path(request).substring("/engine-rest".length());
        boolean plain = PLAIN.matcher(resolved).matches() && !AMBIGUOUS.matcher(request.getRequestURI()).find();
        return plain ? Route.plain(resolved) : "";
    }

    private void pass(Route route, String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean unread = route.isUnread();
        var body = unread || WITHOUT_BODY.contains(request.getMethod()) ? null : read(request);
        try {
            var handedOn = passage.open(route, path, unread ? Map.of() : request.getParameterMap(), body);
            chain.doFilter(body == null ? request : new WithBody(request, handedOn), response);
        } finally {
            passage.close();
        }
    }

    private static byte[] read(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new TooLarge(LARGEST);
        }
        return body;
    }

    private static void refuse(RuntimeException thrown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var refusal = Refusals.of(thrown);
        boolean ours = refusal.status() >= SERVER_FAULT;
        LOG.log(ours ? System.Logger.Level.ERROR : System.Logger.Level.INFO,
                refusal.instance() + " " + refusal.status() + " " + refusal.code() + " /engine-rest", ours ? thrown : null);
        if (!response.isCommitted()) {
            response.resetBuffer();
            ContractAnswer.of(refusal, request.getHeader("Accept-Language")).send(response);
        }
    }
}
