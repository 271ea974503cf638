package org.paraph.integration.events.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.paraph.integration.events.EventSettings;

/**
 * Keeps secrets that are needed again under the installation's key: AES-256 in Galois/Counter Mode (NIST SP 800-38D), with a
 * fresh nonce each time, bound to whom the secret belongs so that it cannot be moved to another.
 */
@ApplicationScoped
public class Sealing {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String FORM = "v1.";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final EventSettings settings;

    protected Sealing() {
        this(null);
    }

    @Inject
    public Sealing(EventSettings settings) {
        this.settings = settings;
    }

    /** False if the installation has no key. */
    boolean isPossible() {
        return settings.secretKey().isPresent();
    }

    /** @throws SecretsOff if the installation has no key */
    String seal(byte[] secret, String owner) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, owner).doFinal(secret);
            return FORM + Base64.getEncoder().encodeToString(ByteBuffer.allocate(nonce.length + sealed.length).put(nonce)
                    .put(sealed).array());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("The JVM lacks " + CIPHER, missing);
        }
    }

    /** @throws SealBroken if it was sealed under another key or for another, or was altered */
    byte[] open(String sealed, String owner) {
        var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(sealed.substring(FORM.length())));
        var nonce = new byte[NONCE_BYTES];
        bytes.get(nonce);
        var secret = new byte[bytes.remaining()];
        bytes.get(secret);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, owner).doFinal(secret);
        } catch (AEADBadTagException broken) {
            throw new SealBroken(broken);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("The JVM lacks " + CIPHER, missing);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String owner) throws GeneralSecurityException {
        var key = settings.secretKey().orElseThrow(SecretsOff::new);
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** What was sealed cannot be opened with the key that the installation has now. */
    static final class SealBroken extends RuntimeException {

        private SealBroken(AEADBadTagException cause) {
            super(cause);
        }
    }
}
