// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.faisceau.documents.api.TableImport.Stage;
import org.faisceau.kernel.api.Ids;
import org.faisceau.store.api.SafeFile;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One folder per import under {@code <data>/work/imports}: the table, how far it is, notes on lines, and the wish to stop. */
@Component(service = ImportShelf.class)
public final class ImportShelf {
    private static final Logger LOG = LoggerFactory.getLogger(ImportShelf.class);
    private static final Duration REPORT_LIFE = Duration.ofDays(7);
    private static final Duration CHOSEN_LIFE = Duration.ofDays(1);
    private final Gson json = new Gson();
    private final Path root;
    private final Clock clock;
    private final Ids ids;

    @Activate
    public ImportShelf(BundleContext context, @Reference Clock clock, @Reference Ids ids) {
        this(Path.of(context.getProperty("faisceau.data")), clock, ids);
    }

    ImportShelf(Path data, Clock clock, Ids ids) {
        this.root = data.resolve("work").resolve("imports");
        this.clock = clock;
        this.ids = ids;
    }

    long now() {
        return clock.millis();
    }

    /** Keeps a file under a fresh identifier; when this returns, it survives a power cut. */
    String receive(InputStream in) {
        var id = ids.next();
        try {
            SafeFile.write(table(id), out -> copy(in, out));
            return id;
        } catch (IOException e) {
            drop(id);
            throw Faults.of("cannot keep a file to import", e);
        }
    }

    Path table(String id) {
        return folder(id).resolve("table");
    }

    Path notes(String id) {
        return folder(id).resolve("notes");
    }

    /** A reader sees the state before or after; so does the next start after a power cut. */
    synchronized Kept save(Kept kept) {
        try {
            SafeFile.write(state(kept.id()), json.toJson(kept).getBytes(StandardCharsets.UTF_8));
            return kept;
        } catch (IOException e) {
            throw Faults.of("cannot write down how far an import is", e);
        }
    }

    /** One import; empty where there is none of that identifier, or its state cannot be read. */
    Optional<Kept> find(String id) {
        if (!id.matches("[0-9a-f-]{36}") || !Files.exists(state(id))) return Optional.empty();
        try {
            return Optional.ofNullable(json.fromJson(Files.readString(state(id)), Kept.class));
        } catch (IOException | JsonParseException broken) {
            LOG.warn("the state of import {} cannot be read", id, broken);
            return Optional.empty();
        }
    }

    /** All imports, oldest first. */
    List<Kept> all() {
        return folders().stream().map(folder -> find(folder.getFileName().toString())).flatMap(Optional::stream).toList();
    }

    void wishStop(String id) {
        try {
            Files.write(stop(id), new byte[0]);
        } catch (IOException e) {
            throw Faults.of("cannot stop an import", e);
        }
    }

    boolean isToStop(String id) {
        return Files.exists(stop(id));
    }

    void forgetStop(String id) {
        forget(stop(id));
    }

    void forgetTable(String id) {
        forget(table(id));
    }

    void drop(String id) {
        if (!Files.isDirectory(folder(id))) return;
        try (var files = Files.list(folder(id))) {
            files.toList().forEach(ImportShelf::forget);
            Files.deleteIfExists(folder(id));
        } catch (IOException e) {
            LOG.warn("import {} cannot be cleared away", id, e);
        }
    }

    /** Clears away reports of a week ago and what was chosen yesterday and never begun; what was begun waits for its module, however long that is stopped. */
    void sweep() {
        for (var folder : folders()) {
            var id = folder.getFileName().toString();
            if (find(id).map(this::isOver).orElseGet(() -> isOld(folder))) drop(id);
        }
    }

    private boolean isOver(Kept kept) {
        if (kept.seen().isUnderWay()) return false;
        var life = kept.stage() == Stage.CHOSEN ? CHOSEN_LIFE : REPORT_LIFE;
        return kept.changedAt() < now() - life.toMillis();
    }

    private boolean isOld(Path folder) {
        return folder.toFile().lastModified() < now() - CHOSEN_LIFE.toMillis();
    }

    private List<Path> folders() {
        if (!Files.isDirectory(root)) return List.of();
        try (var found = Files.list(root)) {
            return found.filter(Files::isDirectory).sorted(Comparator.comparing(Path::getFileName)).toList();
        } catch (IOException e) {
            throw Faults.of("cannot list the imports", e);
        }
    }

    private Path folder(String id) {
        return root.resolve(id);
    }

    private Path state(String id) {
        return folder(id).resolve("state.json");
    }

    private Path stop(String id) {
        return folder(id).resolve("stop");
    }

    private static void copy(InputStream in, OutputStream out) throws IOException {
        var block = new byte[64 * 1024];
        for (int read = read(in, block); read >= 0; read = read(in, block)) out.write(block, 0, read);
    }

    /** What the sender breaks is not the disk's fault. */
    private static int read(InputStream in, byte[] block) {
        try {
            return in.read(block);
        } catch (IOException e) {
            throw new UncheckedIOException("the file that was sent", e);
        }
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} cannot be deleted", file, e);
        }
    }
}
