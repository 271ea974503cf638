package org.paraph.platform.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the session's cookie from being sent along by other sites, and from travelling without HTTPS where
 * {@code paraph.web.secure-cookies} says so. The server ignores the attributes that the deployment descriptor can name.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    private final boolean secure;

    @Inject
    SessionCookie(@ConfigProperty(name = "paraph.web.secure-cookies", defaultValue = "false") boolean secure) {
        this.secure = secure;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setAttribute("SameSite", "Lax");
        if (secure) {
            cookie.setSecure(true);
        }
    }
}
