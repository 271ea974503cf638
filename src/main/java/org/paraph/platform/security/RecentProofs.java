package org.paraph.platform.security;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The proofs of identity that held within the last ten minutes, kept only as digests under a key that lives as long as the
 * process. Bounded: the oldest makes room.
 */
final class RecentProofs {

    static final Duration REMEMBERED = Duration.ofMinutes(10);

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int MOST = 5_000;

    private final Clock clock;
    private final SecretKeySpec key;
    private final Map<String, Instant> until = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    };

    RecentProofs(Clock clock) {
        this.clock = clock;
        var secret = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(secret);
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    void remember(byte[] proof) {
        var digest = digest(proof);
        synchronized (until) {
            until.remove(digest);
            until.put(digest, clock.instant().plus(REMEMBERED));
        }
    }

    boolean isRemembered(byte[] proof) {
        var digest = digest(proof);
        synchronized (until) {
            var end = until.get(digest);
            return end != null && clock.instant().isBefore(end);
        }
    }

    private String digest(byte[] proof) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getEncoder().encodeToString(mac.doFinal(proof));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("The JVM lacks " + ALGORITHM, missing);
        }
    }
}
