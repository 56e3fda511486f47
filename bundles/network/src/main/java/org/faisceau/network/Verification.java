// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import java.time.Duration;
import java.time.Instant;
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
 * @param detail what is off: a fingerprint, a version, a word for the part; may be empty
 */
record Verification(String keyId, Optional<Parcel> parcel, Optional<Refusal> why, String detail) {
    private static final int DETAIL_MOST = 200;
    /** By which two clocks may differ. */
    private static final Duration CLOCKS = Duration.ofDays(1);

    static Verification of(String text, Signing signing, Instant now, Function<String, Optional<TrustedLab>> known) {
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
        return read(key, envelope, now);
    }

    /** Nothing is taken of what cannot be read, or says that it is yet to be made. */
    private static Verification read(String key, Envelope envelope, Instant now) {
        try {
            var parcel = Parcel.read(envelope.content());
            return parcel.madeAt().isAfter(now.plus(CLOCKS)) ? refused(key, Refusal.UNREADABLE, "madeAt") : new Verification(key, Optional.of(parcel), Optional.empty(), "");
        } catch (Unreadable off) {
            return refused(key, Refusal.UNREADABLE, off.part());
        }
    }

    private static Verification refused(String key, Refusal why, String detail) {
        return new Verification(key, Optional.empty(), Optional.of(why), detail.substring(0, Math.min(DETAIL_MOST, detail.length())));
    }
}
