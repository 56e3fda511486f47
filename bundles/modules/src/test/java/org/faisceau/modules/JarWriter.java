// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Makes jars: a good plug-in by default, spoiled header by header. */
record JarWriter(Map<String, String> headers, List<String> entries, int megabytes) {
    static JarWriter good() {
        return new JarWriter(
                Map.of("Bundle-ManifestVersion", "2", "Bundle-SymbolicName", "fr.example.watch", "Import-Package", "org.faisceau.console.spi;version=\"[1.0,2)\",gg.jte,java.util"),
                List.of("fr/example/Watch.class"), 0);
    }

    JarWriter with(String header, String value) {
        var changed = new TreeMap<>(headers);
        changed.put(header, value);
        return new JarWriter(changed, entries, megabytes);
    }

    JarWriter holding(String entry) {
        return new JarWriter(headers, List.of(entry), megabytes);
    }

    /** Each entry so many megabytes of nothing. */
    JarWriter filled(int size) {
        return new JarWriter(headers, entries, size);
    }

    Path into(Path folder) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach((name, value) -> manifest.getMainAttributes().putValue(name, value));
        var file = Files.createTempFile(folder, "plug-in", ".jar");
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            for (var entry : entries) {
                jar.putNextEntry(new JarEntry(entry));
                for (int written = 0; written < megabytes; written++) jar.write(new byte[1024 * 1024]);
                jar.closeEntry();
            }
        }
        return file;
    }
}
