// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import org.faisceau.store.api.Signing;

/** The key of a Living-Lab that exists in the demonstration alone: made, used and forgotten. */
final class PassingKey implements Signing {
    private static final String ALGORITHM = "Ed25519";
    private final KeyPair keys;

    PassingKey() {
        try {
            keys = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has Ed25519", e);
        }
    }

    String written() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    @Override
    public Signed sign(String text) {
        try {
            var signer = Signature.getInstance(ALGORITHM);
            signer.initSign(keys.getPrivate());
            signer.update(text.getBytes(StandardCharsets.UTF_8));
            return new Signed(written(), Base64.getEncoder().encodeToString(signer.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("signing for the demonstration", e);
        }
    }

    @Override
    public boolean isOurs(String key) {
        return key.equals(written());
    }

    @Override
    public boolean isGenuine(String text, Signed signed) {
        return sign(text).equals(signed);
    }
}
