package org.paraph.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.ConfigProvider;
import org.paraph.platform.config.Settings;

/** The server by which letters go out, as the installation names it; none unless it does. */
@ApplicationScoped
public class MailSettings {

    private static final String PATIENCE_MILLIS = "15000";
    private static final int LAST_PORT = 65_535;

    /** How the connection is kept from others' eyes. */
    enum Protection { NONE, STARTTLS, TLS }

    private final Settings settings;

    protected MailSettings() {
        this(null);
    }

    @Inject
    public MailSettings(Settings settings) {
        this.settings = settings;
    }

    /** {@code PARAPH_MAIL_HOST}: no mail is written or sent as long as it is not set. */
    public boolean isOn() {
        return text("mail.host").isPresent();
    }

    /** {@code PARAPH_MAIL_FROM}: the sender's address; {@code paraph@} the host if not set. */
    String from() {
        return text("mail.from").orElseGet(() -> "paraph@" + text("mail.host").orElse("localhost"));
    }

    /** {@code PARAPH_MAIL_USER}: the name at the server; empty if it asks for none. */
    Optional<String> user() {
        return text("mail.user");
    }

    /** {@code PARAPH_MAIL_PASSWORD}. */
    String password() {
        return text("mail.password").orElse("");
    }

    /** {@code PARAPH_MAIL_TLS}: {@code STARTTLS} if not set; a server that does not offer it is sent nothing. */
    Protection protection() {
        return text("mail.tls").map(Protection::valueOf).orElse(Protection.STARTTLS);
    }

    /** {@code PARAPH_BASE_URL}: the address at which readers find this installation, for links; empty if not set. */
    Optional<String> link() {
        return text("base-url").map(address -> address.replaceAll("/+$", ""));
    }

    /** The language of who has chosen none, since a letter meets no browser: that of the home party where it is one of ours. */
    Locale language() {
        return switch (settings.jurisdiction()) {
            case KOR -> Locale.KOREAN;
            case JPN -> Locale.JAPANESE;
            default -> Locale.ENGLISH;
        };
    }

    /** The zone of who has chosen none. */
    ZoneId zone() {
        return settings.homeZone();
    }

    /** All that a mail session needs to know. */
    Properties session() {
        var properties = new Properties();
        properties.put("mail.smtp.host", text("mail.host").orElse(""));
        properties.put("mail.smtp.port", String.valueOf(port()));
        properties.put("mail.smtp.auth", String.valueOf(user().isPresent()));
        properties.put("mail.smtp.starttls.enable", String.valueOf(protection() == Protection.STARTTLS));
        properties.put("mail.smtp.starttls.required", String.valueOf(protection() == Protection.STARTTLS));
        properties.put("mail.smtp.ssl.enable", String.valueOf(protection() == Protection.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        for (String step : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.put("mail.smtp." + step, PATIENCE_MILLIS);
        }
        return properties;
    }

    private int port() {
        return text("mail.port").map(Integer::valueOf).orElse(protection() == Protection.TLS ? 465 : 587);
    }

    /**
     * Refuses to start with settings by which nothing could be sent.
     *
     * @throws IllegalStateException if a setting makes no sense
     */
    void requireSound() {
        try {
            new InternetAddress(from(), true).validate();
        } catch (AddressException wrong) {
            throw new IllegalStateException("PARAPH_MAIL_FROM is no mail address", wrong);
        }
        try {
            require(port() > 0 && port() <= LAST_PORT, "PARAPH_MAIL_PORT is no port");
        } catch (NumberFormatException wrong) {
            throw new IllegalStateException("PARAPH_MAIL_PORT is no port", wrong);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException("PARAPH_MAIL_TLS is NONE, STARTTLS or TLS", wrong);
        }
        require(link().map(each -> each.matches("https?://[^\\s/]+(/\\S*)?")).orElse(true), "PARAPH_BASE_URL is no web address");
        require(user().isEmpty() || protection() != Protection.NONE,
                "PARAPH_MAIL_USER with PARAPH_MAIL_TLS=NONE would send the password in clear");
    }

    private static void require(boolean sound, String words) {
        if (!sound) {
            throw new IllegalStateException(words);
        }
    }

    private static Optional<String> text(String name) {
        return ConfigProvider.getConfig().getOptionalValue("paraph." + name, String.class).map(String::strip)
                .filter(each -> !each.isEmpty());
    }
}
