// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.itest;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Builds a plug-in from classes of this module as an outsider's build would, and drops it where plug-ins are looked for. */
record PluginJar(String name, String privatePackage) {
    static final PluginJar GREETING = new PluginJar("org.acme.greeting", "org.acme.greeting");

    /** Written elsewhere first, then moved: nobody sees half a jar. */
    Path dropInto(Path data) throws Exception {
        var target = Files.createDirectories(data.resolve("plugins")).resolve(name + ".jar");
        var half = data.resolve(name + ".half");
        build(half);
        return Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private void build(Path file) throws Exception {
        try (var builder = new Builder()) {
            builder.addClasspath(Path.of("target", "test-classes").toFile());
            builder.setBundleSymbolicName(name);
            builder.setBundleVersion("1.0.0");
            builder.setProperty("Private-Package", privatePackage);
            builder.setProperty("Import-Package", "org.jspecify.*;resolution:=optional,*");
            try (Jar jar = builder.build()) {
                if (!builder.isOk()) throw new IllegalStateException(builder.getErrors().toString());
                jar.write(file.toFile());
            }
        }
    }
}
