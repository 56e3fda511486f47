// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.faisceau.documents.api.LineNote;

/** Notes on lines, one JSON a line, appended chunk by chunk. */
final class NoteFile implements AutoCloseable {
    private static final Gson JSON = new Gson();
    private final RandomAccessFile file;
    private final String tried;

    private NoteFile(RandomAccessFile file, String tried) {
        this.file = file;
        this.tried = tried;
    }

    /** Opens it to be continued: what was written after the last committed chunk is cut off, its lines come again. */
    static NoteFile open(Path path, long length) {
        var tried = "cannot write " + path.getFileName();
        try {
            var file = new RandomAccessFile(path.toFile(), "rw");
            file.setLength(Math.min(length, file.length()));
            file.seek(file.length());
            return new NoteFile(file, tried);
        } catch (IOException e) {
            throw Faults.of(tried, e);
        }
    }

    /** @return the length reached, on the disk */
    long append(List<LineNote> notes) {
        try {
            if (!notes.isEmpty()) {
                var text = new StringBuilder();
                for (var note : notes) text.append(JSON.toJson(note)).append('\n');
                file.write(text.toString().getBytes(StandardCharsets.UTF_8));
                file.getFD().sync();
            }
            return file.length();
        } catch (IOException e) {
            throw Faults.of(tried, e);
        }
    }

    /** Hands over each note until one is not wanted any more; the rest of a line that was cut off is no note. */
    static void read(Path path, Predicate<LineNote> wanted) throws IOException {
        if (!Files.exists(path)) return;
        try (var lines = Files.newBufferedReader(path)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) if (!wanted.test(JSON.fromJson(line, LineNote.class))) return;
        } catch (JsonSyntaxException cutOff) {
            return;
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw Faults.of(tried, e);
        }
    }
}
