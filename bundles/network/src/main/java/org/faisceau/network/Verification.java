// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import java.util.Optional;
import java.util.function.Function;
import org.faisceau.network.api.Arrival.Refusal;
import org.faisceau.network.api.Publishing;
import org.faisceau.network.api.TrustedLab;
import org.faisceau.store.api.Signing;

/**
 * Whose a text is, and whether it may be believed: first the signature, then the key, and only then what it says.
 *
 * @param keyId empty where it is no bundle
 * @param parcel what it says; empty where it is refused
 * @param detail what is off; may be empty
 */
record Verification(String keyId, Optional<Parcel> parcel, Optional<Refusal> why, String detail) {
    private static final int DETAIL_MOST = 200;

    static Verification of(String text, Signing signing, Function<String, Optional<TrustedLab>> known) {
        if (text.length() > Publishing.BUNDLE_MOST) return refused("", Refusal.TOO_LARGE, "");
        var read = Envelope.read(text);
        if (read.isEmpty()) return refused("", Refusal.NO_BUNDLE, "");
        var envelope = read.get();
        var key = envelope.keyId();
        if (envelope.version() < Envelope.VERSION_LEAST) return refused(key, Refusal.TOO_OLD, String.valueOf(envelope.version()));
        if (envelope.version() > Envelope.VERSION) return refused(key, Refusal.TOO_NEW, String.valueOf(envelope.version()));
        if (!envelope.isGenuine(signing)) return refused(key, Refusal.TAMPERED, TrustedLab.fingerprint(key));
        if (signing.isOurs(envelope.signed().key())) return refused(key, Refusal.OWN, "");
        var lab = known.apply(key);
        if (lab.isEmpty()) return refused(key, Refusal.UNKNOWN_KEY, TrustedLab.fingerprint(key));
        if (lab.get().isRevoked()) return refused(key, Refusal.REVOKED_KEY, lab.get().name() + " · " + lab.get().reason());
        return read(key, envelope);
    }

    private static Verification read(String key, Envelope envelope) {
        try {
            return new Verification(key, Optional.of(Parcel.read(envelope.content())), Optional.empty(), "");
        } catch (RuntimeException off) {
            // Whatever another version wrote and a parser stumbles over: nothing of it is taken.
            return refused(key, Refusal.UNREADABLE, String.valueOf(off.getMessage()));
        }
    }

    private static Verification refused(String key, Refusal why, String detail) {
        return new Verification(key, Optional.empty(), Optional.of(why), detail.substring(0, Math.min(DETAIL_MOST, detail.length())));
    }
}
