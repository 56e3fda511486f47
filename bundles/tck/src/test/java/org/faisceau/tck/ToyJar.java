// SPDX-License-Identifier: Apache-2.0
package org.faisceau.tck;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A technique of the test classes as a bundle, as an outsider’s build would make it. */
record ToyJar(Class<?> component) {

    Path in(Path folder) throws IOException {
        var file = folder.resolve(component.getSimpleName() + ".jar");
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest())) {
            entry(jar, "OSGI-INF/toy.xml", descriptor().getBytes(StandardCharsets.UTF_8));
            var classes = Places.of(component).resolve(component.getPackageName().replace('.', '/'));
            try (var files = Files.list(classes)) {
                for (var one : files.toList()) entry(jar, component.getPackageName().replace('.', '/') + "/" + one.getFileName(), Files.readAllBytes(one));
            }
        }
        return file;
    }

    private static Manifest manifest() {
        var manifest = new Manifest();
        var headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", "org.example.toy");
        headers.putValue("Import-Package", "org.faisceau.sourcing.spi;version=\"[1.2,2)\",org.faisceau.kernel.api");
        headers.putValue("Service-Component", "OSGI-INF/toy.xml");
        return manifest;
    }

    private String descriptor() {
        return "<scr:component xmlns:scr=\"http://www.osgi.org/xmlns/scr/v1.3.0\" name=\"toy\"><implementation class=\"" + component.getName()
                + "\"/><service><provide interface=\"org.faisceau.sourcing.spi.Technique\"/></service></scr:component>";
    }

    private static void entry(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }
}
