// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Finds a bundle's migrations: in the framework by its entries, which an uninstalled or unresolved one has too; else beside the class. */
final class Scripts {
    private Scripts() {}

    /** In the order of their versions; may be empty. */
    static List<Script> of(String word, Class<?> owner) {
        var bundle = FrameworkUtil.getBundle(owner);
        try {
            return bundle != null ? of(word, bundle) : ofCode(word, owner.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (IOException e) {
            throw new UncheckedIOException("scripts of " + word, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("code of " + owner, e);
        }
    }

    /** All words a bundle has scripts for, by word; the bundle may be merely installed. */
    static Map<String, List<Script>> in(Bundle bundle) {
        var found = new TreeMap<String, List<Script>>();
        try {
            for (var path : paths(bundle, "db/")) {
                var word = path.substring("db/".length(), path.length() - 1);
                if (path.endsWith("/")) found.put(word, of(word, bundle));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("scripts in " + bundle.getSymbolicName(), e);
        }
        return found;
    }

    private static List<Script> of(String word, Bundle bundle) throws IOException {
        var scripts = new ArrayList<Script>();
        for (var path : paths(bundle, "db/" + word + "/")) {
            var name = path.substring(path.lastIndexOf('/') + 1);
            if (Script.isNamed(name)) scripts.add(Script.of(name, bytes(bundle.getEntry(path))));
        }
        Collections.sort(scripts);
        return scripts;
    }

    private static List<String> paths(Bundle bundle, String folder) {
        var paths = bundle.getEntryPaths(folder);
        return paths == null ? List.of() : Collections.list(paths);
    }

    private static byte[] bytes(URL url) throws IOException {
        try (var in = url.openStream()) {
            return in.readAllBytes();
        }
    }

    private static List<Script> ofCode(String word, URI code) throws IOException {
        var path = Path.of(code);
        if (Files.isDirectory(path)) return ofFolder(path.resolve("db/" + word));
        try (var jar = FileSystems.newFileSystem(path)) {
            return ofFolder(jar.getPath("db", word));
        }
    }

    private static List<Script> ofFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        var scripts = new ArrayList<Script>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                if (Script.isNamed(name)) scripts.add(Script.of(name, Files.readAllBytes(file)));
            }
        }
        Collections.sort(scripts);
        return scripts;
    }
}
