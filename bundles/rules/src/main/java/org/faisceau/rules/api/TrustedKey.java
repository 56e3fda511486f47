// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.api;

import java.time.Instant;
import org.faisceau.kernel.api.Ref;

/**
 * A key whose files are read here.
 *
 * @param id SHA-256 of the public key, hexadecimal
 * @param publicKey X.509 in Base64
 * @param by account of the administrator who added it
 */
public record TrustedKey(String id, String name, String publicKey, String by, Instant at) {
    /** The kind's word, in the journal. */
    public static final String KIND = "rule-key";
    public static final int NAME_MAX = 120;

    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** The beginning of the identifier, as people compare it over the telephone. */
    public String shortId() {
        return id.substring(0, Math.min(16, id.length()));
    }
}
