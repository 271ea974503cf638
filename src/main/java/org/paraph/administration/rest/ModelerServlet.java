package org.paraph.administration.rest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.paraph.platform.web.Refusal;
import org.paraph.platform.web.Refusals;

/**
 * The three calls by which the Camunda Modeler deploys a diagram, at the address and in the form that it expects of an engine.
 * What it sends is proposed as a version, for a second administrator to judge; nothing comes into force by it. The Modeler waits
 * five seconds for an answer, and shows of a refusal its status and its {@code message} only.
 *
 * <p>It is no part of {@code /api} and not described there. The sign-in, and the rule that a change made in a session carries its
 * token, hold here as everywhere.
 */
@WebServlet(urlPatterns = "/engine-rest/*")
@MultipartConfig(fileSizeThreshold = 1 << 20, maxFileSize = 26L << 20, maxRequestSize = 30L << 20)
public class ModelerServlet extends HttpServlet {

    private static final System.Logger LOG = System.getLogger(ModelerServlet.class.getName());
    private static final int SERVER_FAULT = 500;

    @Inject
    private transient ModelerDeployments deployments;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var call = request.getMethod() + " " + request.getPathInfo();
            var told = switch (call) {
                case "GET /version" -> deployments.version();
                case "GET /deployment" -> deployments.list("0".equals(request.getParameter("maxResults")));
                case "POST /deployment/create" -> deployments.create(request);
                default -> null;
            };
            send(response, told == null ? ModelerAnswer.of(Refusal.of(404), language(request)) : told);
        } catch (RuntimeException thrown) {
            var refusal = Refusals.of(thrown);
            LOG.log(refusal.status() >= SERVER_FAULT ? System.Logger.Level.ERROR : System.Logger.Level.INFO,
                    refusal.instance() + " " + refusal.status() + " " + refusal.code() + " /engine-rest",
                    refusal.status() >= SERVER_FAULT ? thrown : null);
            send(response, ModelerAnswer.of(refusal, language(request)));
        }
    }

    private static String language(HttpServletRequest request) {
        return request.getHeader("Accept-Language");
    }

    private static void send(HttpServletResponse response, ModelerAnswer answer) throws IOException {
        var body = answer.text();
        response.setStatus(answer.status());
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Vary", "Accept-Language");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
