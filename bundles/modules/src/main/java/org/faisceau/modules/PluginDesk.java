// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.modules.api.Modules;
import org.faisceau.modules.api.Plugins;
import org.faisceau.modules.api.Wording;
import org.faisceau.store.api.Journal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts jars into the plug-in folder and takes them out; the shelf does the rest, as for those who use the folder. */
@Component
public final class PluginDesk implements Plugins {
    private final PluginShelf shelf;
    private final Switchboard switchboard;
    private final Switches switches;
    private final Modules modules;
    private final Journal journal;

    @Activate
    public PluginDesk(
            @Reference PluginShelf shelf,
            @Reference Switchboard switchboard,
            @Reference Switches switches,
            @Reference Modules modules,
            @Reference Journal journal) {
        this.shelf = shelf;
        this.switchboard = switchboard;
        this.switches = switches;
        this.modules = modules;
        this.journal = journal;
    }

    @Override
    public Arrival add(Actor actor, InputStream content) throws IOException {
        if (!actor.is(Role.ADMINISTRATOR)) return new Arrival.Unknown();
        Files.createDirectories(shelf.folder());
        // Not a .jar yet: the watch leaves it alone.
        var waiting = Files.createTempFile(shelf.folder(), "upload", ".part");
        try {
            Files.copy(content, waiting, StandardCopyOption.REPLACE_EXISTING);
            var refusal = Admission.refusal(waiting);
            if (refusal.isPresent()) return refused(actor, refusal.get());
            return put(actor, waiting, Admission.nameOf(waiting));
        } finally {
            Files.deleteIfExists(waiting);
        }
    }

    @Override
    public boolean remove(Actor actor, String name) {
        if (!actor.is(Role.ADMINISTRATOR)) return false;
        var file = shelf.fileOf(name);
        if (file.isEmpty()) return false;
        try {
            Files.deleteIfExists(file.get());
        } catch (IOException e) {
            throw new UncheckedIOException("plug-in " + file.get(), e);
        }
        shelf.look();
        switches.forget(actor, name);
        return true;
    }

    /** What the framework does not take is taken out again, and the one it was to replace is back. */
    private synchronized Arrival put(Actor actor, Path waiting, String name) throws IOException {
        var file = shelf.fileOf(name).orElse(shelf.folder().resolve(name + ".jar"));
        var former = file.resolveSibling(file.getFileName() + PluginShelf.FORMER);
        boolean replaces = Files.exists(file);
        // A copy, and a move over the other: at no moment there is neither.
        if (replaces) Files.copy(file, former, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        Files.move(waiting, file, StandardCopyOption.REPLACE_EXISTING);
        journal.note(actor, new Ref(Switches.KIND, name), "plugin-uploaded", "");
        lookTwice();
        var refusal = shelf.refusal(file);
        if (refusal.isEmpty()) {
            Files.deleteIfExists(former);
            switchboard.apply();
            return modules.find(actor, name).<Arrival>map(Arrival.Added::new).orElseGet(() -> new Arrival.Refused(Sayings.both("refusal.vanished")));
        }
        if (replaces) Files.move(former, file, StandardCopyOption.REPLACE_EXISTING);
        else Files.deleteIfExists(file);
        lookTwice();
        switchboard.apply();
        return new Arrival.Refused(refusal.get());
    }

    /** A file is taken in once two looks saw it the same. */
    private void lookTwice() {
        shelf.look();
        shelf.look();
    }

    private Arrival refused(Actor actor, Wording why) {
        journal.note(actor, new Ref(Switches.KIND, "plugin"), "plugin-refused", why.french());
        return new Arrival.Refused(why);
    }
}
