package org.paraph.platform.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.paraph.directory.People;
import org.paraph.platform.web.SessionToken;

/** The sign-in page and its form. A failure shows the same page again with a message; success leads on. */
@WebServlet(urlPatterns = "/sign-in")
public class SignInServlet extends HttpServlet {

    @Inject
    private transient Verification verification;

    @Inject
    private transient People people;

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        show(request, response, null);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String username = given(request, "username").trim();
        try {
            var person = verification.verify(username, given(request, "password"));
            if (person.isPresent()) {
                SignedInSession.begin(request, person.get());
                if (CarriedForm.restore(request)) {
                    signedIn.is(person.get().asActor());
                    request.setAttribute(SessionToken.ATTRIBUTE, SignedInSession.token(request));
                    request.getRequestDispatcher(NextPage.of(request.getParameter("next"))).forward(request, response);
                    return;
                }
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", NextPage.of(request.getParameter("next")));
                return;
            }
            show(request, response, "failed");
        } catch (TooManyAttempts refused) {
            response.setStatus(429);
            response.setHeader("Retry-After", Long.toString(refused.seconds()));
            show(request, response, "throttled");
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response, String failure)
            throws ServletException, IOException {
        request.setAttribute("failure", failure);
        request.setAttribute("username", given(request, "username"));
        request.setAttribute("carried", CarriedForm.again(request));
        request.setAttribute("next", NextPage.of(request.getParameter("next")));
        request.setAttribute("signedOut", request.getParameter("signed-out") != null);
        request.setAttribute("nobody", !people.hasAdministrator());
        request.getRequestDispatcher("/sign-in.xhtml").forward(request, response);
    }

    private static String given(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
