// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.faisceau.documents.api.SealedFiles;
import org.faisceau.store.api.Signing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts seals into files, and tells whether they hold. */
@Component
public final class Sealer implements SealedFiles {
    private static final byte[] BEGIN = SealText.BEGIN.getBytes(StandardCharsets.ISO_8859_1);
    private static final int BLOCK = 1 << 16;
    private final Signing signing;

    @Activate
    public Sealer(@Reference Signing signing) {
        this.signing = signing;
    }

    /** A seal and where it stands. */
    private record Found(long at, SealText seal) {}

    @Override
    public String place(String code) {
        return SealText.empty(code);
    }

    @Override
    public OutputStream sealing(OutputStream out) {
        return new SealingStream(out, signing);
    }

    /** The same for a file in memory; as it is where there is no room for a seal. */
    byte[] sealed(byte[] file, String code) {
        var empty = SealText.empty(code).getBytes(StandardCharsets.ISO_8859_1);
        int at = lastIndexOf(file, file.length, empty);
        if (at < 0) return file;
        var hash = new FileHash().add(file, 0, file.length).hex();
        var sealed = file.clone();
        System.arraycopy(new SealText(code, hash, signing.sign(SealText.statement(code, hash))).bytes(), 0, sealed, at, SealText.LENGTH);
        return sealed;
    }

    @Override
    public Verdict verify(Path file) throws IOException {
        var found = find(file);
        if (found.isEmpty()) return Verdict.NOT_OURS;
        var seal = found.get().seal();
        if (!signing.isOurs(seal.signed().key())) return Verdict.NOT_OURS;
        boolean isSigned = signing.isGenuine(SealText.statement(seal.code(), seal.hash()), seal.signed());
        return isSigned && seal.hash().equals(hash(file, found.get())) ? Verdict.GENUINE : Verdict.CHANGED;
    }

    @Override
    public String code(Path file) throws IOException {
        return find(file).map(found -> found.seal().code()).orElse("");
    }

    private static String hash(Path file, Found found) throws IOException {
        var hash = new FileHash();
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var block = new byte[BLOCK];
            long left = found.at();
            for (int read; left > 0 && (read = in.read(block, 0, (int) Math.min(BLOCK, left))) > 0; left -= read) hash.add(block, 0, read);
            var empty = SealText.empty(found.seal().code()).getBytes(StandardCharsets.ISO_8859_1);
            hash.add(empty, 0, empty.length);
            in.seek(found.at() + SealText.LENGTH);
            for (int read; (read = in.read(block)) > 0; ) hash.add(block, 0, read);
        }
        return hash.hex();
    }

    /** The last seal of a file, read block by block from its end: what is packed within bears its own. */
    private static Optional<Found> find(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var block = new byte[BLOCK + SealText.LENGTH];
            long size = Files.size(file);
            for (long end = size; end > 0; end -= BLOCK) {
                long from = Math.max(0, end - BLOCK);
                int length = (int) (Math.min(size, end + SealText.LENGTH) - from);
                in.seek(from);
                in.readFully(block, 0, length);
                for (int at = lastIndexOf(block, length, BEGIN); at >= 0; at = lastIndexOf(block, at, BEGIN)) {
                    var seal = at + SealText.LENGTH <= length ? SealText.of(Arrays.copyOfRange(block, at, at + SealText.LENGTH)) : Optional.<SealText>empty();
                    if (seal.isPresent()) return Optional.of(new Found(from + at, seal.get()));
                }
            }
            return Optional.empty();
        }
    }

    /** The last place before an end where those bytes stand whole; negative for none. */
    private static int lastIndexOf(byte[] bytes, int end, byte[] wanted) {
        for (int at = end - wanted.length; at >= 0; at--) if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) return at;
        return -1;
    }
}
