package org.paraph.integration.oidc.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.paraph.integration.oidc.OpenIdSettings;
import org.paraph.platform.ui.Reader;

/** What the sign-in page offers beside its own form: {@code #{openId.offered}}. */
@Named("openId")
@RequestScoped
public class OpenIdOffer {

    private final OpenIdSettings settings;
    private final Reader reader;

    protected OpenIdOffer() {
        this(null, null);
    }

    @Inject
    OpenIdOffer(OpenIdSettings settings, Reader reader) {
        this.settings = settings;
        this.reader = reader;
    }

    public boolean isOffered() {
        return settings.signsPeopleIn();
    }

    /** The words of the link. */
    public String getWords() {
        return reader.say("oidc", "signIn", settings.name());
    }

    /** A sentence of the page with the provider's name in it. */
    public String said(String key) {
        return reader.say("oidc", key, settings.name());
    }

    /** Where the link leads, and from there in the end to that page. */
    public String address(String next) {
        return "/sign-in/openid" + (next == null || next.equals("/") ? ""
                : "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
    }
}
