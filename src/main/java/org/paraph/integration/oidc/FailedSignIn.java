package org.paraph.integration.oidc;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.paraph.platform.web.ProblemText;
import org.paraph.platform.web.Refusal;

/** The page that says why a sign-in through the provider came to nothing, and what can be done. */
final class FailedSignIn {

    private static final System.Logger LOG = System.getLogger(FailedSignIn.class.getName());

    private FailedSignIn() {
    }

    /** Shows it, with a link that begins anew. */
    static void show(HttpServletRequest request, HttpServletResponse response, Refusal refusal, String next)
            throws ServletException, IOException {
        LOG.log(System.Logger.Level.INFO, () -> refusal.instance() + " " + refusal.status() + " " + refusal.code());
        var words = ProblemText.forHeader(request.getHeader("Accept-Language"));
        request.setAttribute("title", words.title(refusal.code(), refusal.status()));
        request.setAttribute("detail", words.detail(refusal.code(), refusal.status(), refusal.arguments()));
        request.setAttribute("instance", refusal.instance());
        request.setAttribute("next", next);
        response.setStatus(refusal.status());
        request.getRequestDispatcher("/WEB-INF/views/sign-in-failed.xhtml").forward(request, response);
    }
}
