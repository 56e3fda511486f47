// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.faisceau.store.api.Signing;

/** Hashes what goes through it and holds the last of it back, where room was left for a seal: so a file of any size is signed as it is written. */
final class SealingStream extends OutputStream {
    private final OutputStream out;
    private final Signing signing;
    private final FileHash hash = new FileHash();
    private byte[] held = new byte[0];

    SealingStream(OutputStream out, Signing signing) {
        this.out = out;
        this.signing = signing;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        hash.add(bytes, offset, length);
        var all = new ByteArrayOutputStream(held.length + length);
        all.write(held);
        all.write(bytes, offset, length);
        var waiting = all.toByteArray();
        int gone = Math.max(0, waiting.length - SealText.LENGTH);
        out.write(waiting, 0, gone);
        held = Arrays.copyOfRange(waiting, gone, waiting.length);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        try (out) {
            var place = SealText.of(held);
            out.write(place.isEmpty() ? held : sealed(place.get().code()).getBytes(StandardCharsets.ISO_8859_1));
            held = new byte[0];
        }
    }

    private String sealed(String code) {
        var all = hash.hex();
        return new SealText(code, all, signing.sign(SealText.statement(code, all))).written();
    }
}
