package org.paraph.platform.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets the session's cookie travel over HTTPS only, where {@code paraph.web.secure-cookies} says so. */
@WebListener
public class SessionCookie implements ServletContextListener {

    private final boolean secure;

    @Inject
    SessionCookie(@ConfigProperty(name = "paraph.web.secure-cookies", defaultValue = "false") boolean secure) {
        this.secure = secure;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (secure) {
            event.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }
}
