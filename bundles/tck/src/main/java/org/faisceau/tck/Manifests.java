// SPDX-License-Identifier: Apache-2.0
package org.faisceau.tck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

/** What the manifest of a bundle asks for. */
final class Manifests {
    private static final Pattern CLAUSE = Pattern.compile("([\\w.]+)((?:;[\\w.:-]+:?=(?:\"[^\"]*\"|[^,;\"]+))*)(?:,|$)");
    private static final Pattern VERSION = Pattern.compile("version=\"?[\\[(]?([0-9.]+)");

    private Manifests() {}

    /** Packages it imports, exported in the version it asks for; those the framework’s other bundles have are left to them. */
    static String imported(Path bundle) throws IOException {
        var exported = new ArrayList<String>();
        var header = read(bundle).getMainAttributes().getValue("Import-Package");
        CLAUSE.matcher(header == null ? "" : header).results().filter(found -> !found.group(1).startsWith("java.") && !found.group(1).startsWith("org.osgi.")).forEach(found -> {
            var version = VERSION.matcher(found.group(2));
            exported.add(found.group(1) + (version.find() ? ";version=\"" + version.group(1) + "\"" : ""));
        });
        return String.join(",", exported);
    }

    private static Manifest read(Path bundle) throws IOException {
        if (!Files.isDirectory(bundle)) {
            try (var jar = new JarFile(bundle.toFile())) {
                return jar.getManifest();
            }
        }
        try (var in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
            return new Manifest(in);
        }
    }
}
