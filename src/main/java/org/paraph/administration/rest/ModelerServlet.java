package org.paraph.administration.rest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The calls by which the Camunda Modeler deploys a diagram, at the address and in the form that it expects of an engine.
 * What it sends is proposed as a version, for a second administrator to judge; nothing comes into force by it. The Modeler waits
 * five seconds for an answer, and shows of a refusal its status and its {@code message} only.
 *
 * <p>It is no part of {@code /api} and not described there. The sign-in, and the rule that a change made in a session carries its
 * token, hold here as everywhere; what it throws becomes an answer where all calls of the engine's contract come in.
 */
@WebServlet(urlPatterns = {"/engine-rest/deployment/create", "/engine-rest/engine/default/deployment/create"})
@MultipartConfig(fileSizeThreshold = 1 << 20, maxFileSize = 26L << 20, maxRequestSize = 30L << 20)
public class ModelerServlet extends HttpServlet {

    @Inject
    private transient ModelerDeployments deployments;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        deployments.create(request).send(response);
    }
}
