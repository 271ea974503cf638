package org.paraph.integration.oidc;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.paraph.platform.security.NextPage;
import org.paraph.platform.security.SignInUnavailable;
import org.paraph.platform.web.Refusal;

/** Begins a sign-in through the provider: a link leads here, and on to the provider. */
@WebServlet(urlPatterns = "/sign-in/openid")
public class OpenIdServlet extends HttpServlet {

    @Inject
    private transient OpenIdSettings settings;

    @Inject
    private transient CodeFlow flow;

    @Inject
    private transient StateCookie cookie;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (!settings.signsPeopleIn()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var next = NextPage.of(request.getParameter("next"));
        try {
            var address = flow.authorization(cookie.begin(response, next));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", address);
        } catch (SignInUnavailable away) {
            FailedSignIn.show(request, response, Refusal.of(503, "openid-away", settings.name()), next);
        }
    }
}
