// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.modules.api.Module.Sort;
import org.faisceau.modules.api.Wording;
import org.faisceau.store.api.Journal;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The jars in the data folder's {@code plugins}: installed as they come, uninstalled as they go. */
@Component(service = PluginShelf.class)
public final class PluginShelf {
    /** Behind the name of a jar: what it was before the one that is being put in. */
    static final String FORMER = ".part";
    private static final Logger LOG = LoggerFactory.getLogger(PluginShelf.class);
    private final BundleContext context;
    private final Journal journal;
    private final Path folder;
    private final SortedMap<Path, Held> held = new TreeMap<>();
    private final SortedMap<Path, String> seen = new TreeMap<>();

    /** @param stamp size and time of the file it came from */
    private record Held(String stamp, Unit unit) {}

    @Activate
    public PluginShelf(BundleContext context, @Reference Journal journal) {
        this.context = context;
        this.journal = journal;
        this.folder = Place.of(context).plugins();
        make();
    }

    /** There from the first start on: who drops a jar need not know that nobody did so before. */
    private void make() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            LOG.warn("the plug-in folder {} cannot be made", folder, e);
        }
    }

    Path folder() {
        return folder;
    }

    /** Where a plug-in's jar lies; empty where there is none of that name. */
    synchronized Optional<Path> fileOf(String name) {
        return held.entrySet().stream().filter(each -> each.getValue().unit.name().equals(name)).map(Map.Entry::getKey).findFirst();
    }

    /** Why the jar that lies there is no plug-in; empty where it is one. */
    synchronized Optional<Wording> refusal(Path file) {
        var there = held.get(file);
        if (there == null) return Optional.of(Sayings.both("refusal.vanished"));
        return Optional.of(there.unit.refusal()).filter(why -> !why.isEmpty());
    }

    synchronized List<Unit> units() {
        return held.values().stream().map(Held::unit).toList();
    }

    /** Looks at the folder; true where something came or went. A file that still changes waits for the next look. */
    synchronized boolean look() {
        var files = files();
        boolean changed = false;
        for (var gone : held.keySet().stream().filter(file -> !held.get(file).stamp.equals(files.getOrDefault(file, ""))).toList()) {
            remove(gone);
            changed = true;
        }
        for (var file : files.keySet()) {
            if (held.containsKey(file) || !files.get(file).equals(seen.get(file))) continue;
            held.put(file, new Held(files.get(file), admit(file)));
            changed = true;
        }
        seen.clear();
        seen.putAll(files);
        return changed;
    }

    private Unit admit(Path file) {
        var refusal = Admission.refusal(file);
        return refusal.isPresent() ? refused(file, refusal.get()) : install(file);
    }

    private Unit install(Path file) {
        try {
            Bundle bundle;
            try (var stream = Files.newInputStream(file)) {
                bundle = context.installBundle(file.toUri().toString(), stream);
            }
            var name = bundle.getSymbolicName();
            if (held.values().stream().anyMatch(each -> each.unit.name().equals(name))) {
                bundle.uninstall();
                return refused(file, Sayings.both("refusal.taken", name));
            }
            // A plug-in that lacks an import stays installed: it runs as soon as the module it lacks is there again.
            context.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(List.of(bundle));
            journal.note(Actor.system(), new Ref(Switches.KIND, name), "plugin-installed", file.getFileName().toString());
            LOG.info("plug-in {} installed", name);
            return Unit.of(name, Sort.PLUGIN, List.of(bundle), Sheet.in(bundle).orElse(Sheet.blank(name)));
        } catch (BundleException e) {
            return refused(file, Sayings.both("refusal.framework", String.valueOf(e.getMessage())));
        } catch (IOException e) {
            LOG.warn("plug-in {} cannot be read: {}", file.getFileName(), e.getMessage());
            return refused(file, Sayings.both("refusal.unreadable"));
        }
    }

    private Unit refused(Path file, Wording why) {
        var name = file.getFileName().toString().replaceFirst("\\.jar$", "");
        journal.note(Actor.system(), new Ref(Switches.KIND, name), "plugin-refused", why.french());
        LOG.warn("plug-in {} refused: {}", name, why.english());
        return new Unit(name, Sort.PLUGIN, List.of(), Sheet.blank(name), why);
    }

    private void remove(Path file) {
        var unit = held.remove(file).unit;
        for (var bundle : unit.bundles()) {
            try {
                bundle.uninstall();
            } catch (BundleException e) {
                LOG.error("plug-in {} is not uninstalled", unit.name(), e);
            }
        }
        // It exports nothing: the refresh reaches nobody else.
        if (!unit.bundles().isEmpty()) context.getBundle(0).adapt(FrameworkWiring.class).refreshBundles(unit.bundles());
        journal.note(Actor.system(), new Ref(Switches.KIND, unit.name()), "plugin-removed", "");
        LOG.info("plug-in {} removed", unit.name());
    }

    private SortedMap<Path, String> files() {
        var files = new TreeMap<Path, String>();
        if (!Files.isDirectory(folder)) return files;
        try (Stream<Path> all = Files.list(folder)) {
            for (var file : all.filter(each -> each.toString().endsWith(".jar")).toList()) {
                files.put(file, Files.size(file) + "/" + Files.getLastModifiedTime(file));
            }
            return files;
        } catch (NoSuchFileException vanished) {
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("plug-ins in " + folder, e);
        }
    }
}
