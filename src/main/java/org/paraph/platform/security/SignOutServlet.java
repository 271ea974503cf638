package org.paraph.platform.security;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Ends the session. Who had signed in elsewhere is led there by a page that goes on by itself: a browser does not follow a
 * form from here to another site.
 */
@WebServlet(urlPatterns = "/sign-out")
public class SignOutServlet extends HttpServlet {

    @Inject
    @Any
    private transient Instance<SignOutElsewhere> others;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        for (SignOutElsewhere other : others) {
            var address = other.address(request);
            if (address.isPresent()) {
                SignedInSession.end(request);
                request.setAttribute("address", address.get());
                request.setAttribute("name", other.name());
                response.setHeader("Refresh", "0; url=" + address.get());
                request.getRequestDispatcher("/WEB-INF/views/sign-out.xhtml").forward(request, response);
                return;
            }
        }
        SignedInSession.end(request);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/sign-in?signed-out");
    }
}
