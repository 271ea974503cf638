package org.paraph.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers what went wrong outside the resources: a problem document for programs, a calm page for people. Neither says
 * anything of the server or its inside.
 */
@WebServlet(urlPatterns = "/error", asyncSupported = true)
public class ErrorServlet extends HttpServlet {

    private static final System.Logger LOG = System.getLogger(ErrorServlet.class.getName());

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var refusal = thrown == null ? Refusal.of(status == null ? 404 : status) : Refusals.of(thrown);
        if (refusal.status() >= 500) {
            LOG.log(System.Logger.Level.ERROR, refusal.instance() + " " + refusal.status() + " " + refusal.code(), thrown);
        }
        var uri = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (Addresses.isForPrograms(uri)) {
            ProblemAnswer.send(request, response, refusal);
        } else {
            page(request, response, refusal);
        }
    }

    private static void page(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
            throws IOException {
        var text = ProblemText.forHeader(request.getHeader("Accept-Language"));
        response.setStatus(refusal.status());
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write("""
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s – Paraph</title>
                <link rel="icon" href="/assets/paraph.svg" type="image/svg+xml">
                <link rel="stylesheet" href="/assets/plain.css">
                </head>
                <body>
                <header class="banner"><a class="brand" href="/">Paraph</a></header>
                <main class="card"><h1>%s</h1><p>%s</p><p class="quiet">%d · %s</p></main>
                </body>
                </html>
                """.formatted(text.locale().toLanguageTag(), text.title(refusal.code(), refusal.status()),
                text.title(refusal.code(), refusal.status()),
                text.detail(refusal.code(), refusal.status(), refusal.arguments()), refusal.status(), refusal.instance()));
    }
}
