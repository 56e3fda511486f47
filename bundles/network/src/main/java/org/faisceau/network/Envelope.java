// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.network.api.TrustedLab;
import org.faisceau.store.api.Signing.Signed;
import org.faisceau.store.api.Signing;

/**
 * A signed bundle as its file has it. The content is a text of its own and signed as it stands, so that no parser stands between signature
 * and content.
 *
 * @param version of what the content is written in
 */
record Envelope(int version, String content, Signed signed) {
    /** That of what this writes. */
    static final int VERSION = 1;
    /** What is older is no longer read. */
    static final int VERSION_LEAST = 1;
    private static final String FORMAT = "faisceau-bundle";

    static Envelope seal(Parcel parcel, Signing signing) {
        var content = parcel.written();
        return new Envelope(VERSION, content, signing.sign(message(VERSION, content)));
    }

    /** Empty where it is no such file. */
    static Optional<Envelope> read(String text) {
        try {
            var all = JsonParser.parseString(text).getAsJsonObject();
            boolean isOne = Stream.of("format", "version", "content", "key", "signature").allMatch(all::has) && text(all, "format").equals(FORMAT);
            return isOne ? Optional.of(new Envelope(all.get("version").getAsInt(), text(all, "content"), new Signed(text(all, "key"), text(all, "signature")))) : Optional.empty();
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static String text(JsonObject all, String name) {
        return all.get(name).getAsString();
    }

    String written() {
        return Canonical.text(Map.of("format", FORMAT, "version", version, "content", content, "key", signed.key(), "signature", signed.signature()));
    }

    /** True where the key it names signed it; whose key that is, is another question. */
    boolean isGenuine(Signing signing) {
        return signing.isGenuine(message(version, content), signed);
    }

    String keyId() {
        return TrustedLab.id(signed.key());
    }

    /** What the key of seals signs elsewhere begins otherwise. */
    private static String message(int version, String content) {
        return FORMAT + "\n" + version + "\n" + content;
    }
}
