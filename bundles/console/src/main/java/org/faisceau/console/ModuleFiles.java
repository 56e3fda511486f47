// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.faisceau.console.spi.Owners;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is known of bundles even while they are off: their {@code module.json}, read once per bundle and its last change. */
@Component(service = {ModuleFiles.class, Owners.class})
public final class ModuleFiles implements Owners {
    private static final Logger LOG = LoggerFactory.getLogger(ModuleFiles.class);
    private final BundleContext context;
    private final Map<Long, Known> known = new ConcurrentHashMap<>();

    @Activate
    public ModuleFiles(BundleContext context) {
        this.context = context;
    }

    /** The module that declared this path and does not run. */
    Optional<ModuleFile> stoppedOwner(List<String> segments) {
        return stopped().filter(module -> module.owns(segments)).findFirst();
    }

    /** The module whose resource begins with that segment and which does not run. */
    public Optional<ModuleFile> stoppedOwnerOfResource(String segment) {
        return stopped().filter(module -> module.resources().contains(segment)).findFirst();
    }

    @Override
    public Optional<String> stopped(String path, Locale locale) {
        return stoppedOwner(List.of(path.split("/"))).map(module -> module.title(locale));
    }

    @Override
    public List<Pointing> stoppedPointing(String kind, Locale locale) {
        return stopped().filter(module -> module.holds().containsKey(kind)).map(module -> new Pointing(module.title(locale), module.holds().get(kind))).toList();
    }

    private Stream<ModuleFile> stopped() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> (bundle.getState() & (Bundle.ACTIVE | Bundle.STARTING)) == 0)
                .flatMap(bundle -> of(bundle).stream());
    }

    /** The module of that name, running or not. */
    public Optional<ModuleFile> named(String name) {
        return Arrays.stream(context.getBundles()).flatMap(bundle -> of(bundle).stream()).filter(module -> module.name().equals(name)).findFirst();
    }

    /** Bundles of the platform that do not run, by symbolic name: every bundle but plug-ins, fragments and optional modules. */
    List<String> asleep() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getState() != Bundle.ACTIVE && bundle.getHeaders().get("Fragment-Host") == null)
                .filter(bundle -> !bundle.getLocation().contains("/plugins/") && of(bundle).map(it -> !it.optional()).orElse(true))
                .map(bundle -> String.valueOf(bundle.getSymbolicName()))
                .toList();
    }

    private Optional<ModuleFile> of(Bundle bundle) {
        var before = known.get(bundle.getBundleId());
        if (before != null && before.lastModified == bundle.getLastModified()) return before.file;
        var file = read(bundle);
        known.put(bundle.getBundleId(), new Known(bundle.getLastModified(), file));
        return file;
    }

    private static Optional<ModuleFile> read(Bundle bundle) {
        var entry = bundle.getEntry("module.json");
        if (entry == null) return Optional.empty();
        try (var in = new InputStreamReader(entry.openStream(), StandardCharsets.UTF_8)) {
            return Optional.of(new Gson().fromJson(in, Draft.class).file());
        } catch (IOException | JsonParseException broken) {
            LOG.error("module.json of {} cannot be read", bundle.getSymbolicName(), broken);
            return Optional.empty();
        }
    }

    private record Known(long lastModified, Optional<ModuleFile> file) {}

    /** As Gson fills it: a missing part is null and goes no further. */
    private record Draft(
            @org.jspecify.annotations.Nullable String name,
            @org.jspecify.annotations.Nullable Map<String, String> title,
            boolean optional,
            @org.jspecify.annotations.Nullable List<String> addresses,
            @org.jspecify.annotations.Nullable List<String> resources,
            @org.jspecify.annotations.Nullable Map<String, Map<String, String>> jobs,
            @org.jspecify.annotations.Nullable Map<String, List<String>> holds) {
        ModuleFile file() {
            return new ModuleFile(name == null ? "" : name, title == null ? Map.of() : title, optional, addresses == null ? List.of() : addresses,
                    resources == null ? List.of() : resources, jobs == null ? Map.of() : jobs, holds == null ? Map.of() : holds);
        }
    }
}
