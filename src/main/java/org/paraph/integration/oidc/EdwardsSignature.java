package org.paraph.integration.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.impl.BaseJWSProvider;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Set;

/** Ed25519 signatures (RFC 8037) by what the JDK knows of them; the token library would want another library for it. */
final class EdwardsSignature extends BaseJWSProvider implements JWSVerifier {

    private static final int SIGN_BIT = 0x80;

    private final PublicKey key;

    EdwardsSignature(OctetKeyPair key) throws JOSEException {
        super(Set.of(JWSAlgorithm.EdDSA, JWSAlgorithm.Ed25519));
        if (!Curve.Ed25519.equals(key.getCurve())) {
            throw new JOSEException("Not a key on the curve Ed25519");
        }
        try {
            this.key = KeyFactory.getInstance("Ed25519")
                    .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point(key.getDecodedX())));
        } catch (GeneralSecurityException wrong) {
            throw new JOSEException(wrong.getMessage(), wrong);
        }
    }

    @Override
    public boolean verify(JWSHeader header, byte[] signed, Base64URL signature) throws JOSEException {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(signed);
            return check.verify(signature.decode());
        } catch (SignatureException garbled) {
            return false;
        } catch (GeneralSecurityException wrong) {
            throw new JOSEException(wrong.getMessage(), wrong);
        }
    }

    /** A point as RFC 8032 writes it: y with its lowest byte first, and whether x is odd in the highest bit. */
    private static EdECPoint point(byte[] written) {
        var turned = new byte[written.length];
        for (int at = 0; at < written.length; at++) {
            turned[at] = written[written.length - 1 - at];
        }
        boolean odd = turned.length > 0 && (turned[0] & SIGN_BIT) != 0;
        if (turned.length > 0) {
            turned[0] &= (byte) ~SIGN_BIT;
        }
        return new EdECPoint(odd, new BigInteger(1, turned));
    }
}
