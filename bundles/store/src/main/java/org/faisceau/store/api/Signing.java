// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store.api;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Signs what leaves this installation, with the key of the journal's seals (Ed25519). The key lies in {@code <data>/etc}, in no backup: an
 * installation put up anew has another. Every thread.
 */
@ProviderType
public interface Signing {
    /** Signs a text; the key is made where there is none yet. */
    Signed sign(String text);

    /** True where that is this installation's key. */
    boolean isOurs(String key);

    /** True where the key that is named signed exactly that text. Whose key it is {@link #isOurs} says. */
    boolean isGenuine(String text, Signed signed);

    /**
     * A signature.
     *
     * @param key the public half, X.509 in Base64: 60 letters
     * @param signature in Base64: 88 letters
     */
    record Signed(String key, String signature) {}
}
