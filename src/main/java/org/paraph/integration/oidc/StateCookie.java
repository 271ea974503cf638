package org.paraph.integration.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps what a sign-in was begun with in the browser itself, encrypted under a key that follows from the client's secret: any
 * node can take the answer, strangers who begin sign-ins take no memory, and who has the cookie can neither read nor change
 * it. It is good for ten minutes and one answer.
 */
@ApplicationScoped
class StateCookie {

    static final String NAME = "paraph-openid";
    static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private static final String PATH = "/sign-in/openid";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int LONGEST = 4000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final OpenIdSettings settings;
    private final Clock clock;

    StateCookie() {
        this(null, null);
    }

    @Inject
    StateCookie(OpenIdSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Begins a sign-in that leads to that page. */
    SignInState begin(HttpServletResponse response, String next) {
        var begun = SignInState.begun(next, clock.instant().plus(GOOD_FOR));
        set(response, sealed(begun.written()), GOOD_FOR.toSeconds());
        return begun;
    }

    /** Takes what was begun out of the browser; empty if nothing was, or too long ago. */
    Optional<SignInState> take(HttpServletRequest request, HttpServletResponse response) {
        set(response, "", 0);
        return Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream)
                .filter(each -> NAME.equals(each.getName())).map(Cookie::getValue).findFirst().flatMap(this::opened)
                .filter(each -> clock.instant().isBefore(each.until()));
    }

    private void set(HttpServletResponse response, String value, long seconds) {
        response.addHeader("Set-Cookie", NAME + "=" + value + "; Path=" + PATH + "; Max-Age=" + seconds
                + "; HttpOnly; SameSite=Lax" + (settings.isSecure() ? "; Secure" : ""));
    }

    String sealed(String text) {
        var iv = new byte[IV_BYTES];
        RANDOM.nextBytes(iv);
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.ENCRYPT_MODE, key(), new GCMParameterSpec(TAG_BITS, iv));
            var sealed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(
                    ByteBuffer.allocate(IV_BYTES + sealed.length).put(iv).put(sealed).array());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("The JVM lacks " + CIPHER, missing);
        }
    }

    Optional<SignInState> opened(String value) {
        if (value.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(value);
            if (bytes.length <= IV_BYTES) {
                return Optional.empty();
            }
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.DECRYPT_MODE, key(), new GCMParameterSpec(TAG_BITS, bytes, 0, IV_BYTES));
            return SignInState.read(new String(cipher.doFinal(bytes, IV_BYTES, bytes.length - IV_BYTES), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | GeneralSecurityException madeUp) {
            return Optional.empty();
        }
    }

    private SecretKeySpec key() throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(settings.clientSecret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return new SecretKeySpec(mac.doFinal("paraph sign-in state".getBytes(StandardCharsets.UTF_8)), "AES");
    }
}
