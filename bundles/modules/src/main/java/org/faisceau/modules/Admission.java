// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipInputStream;

/**
 * Whether a jar may become a plug-in. It is trusted code, in this JVM: this guards against accident, not against malice. A plug-in
 * exports nothing, so that its removal never leaves it; it may import only what does not reach the store.
 */
final class Admission {
    private static final Set<String> MAY_IMPORT = Set.of(
            "org.faisceau.kernel.api", "org.faisceau.sourcing.spi", "org.faisceau.console.spi", "org.slf4j", "org.jspecify.annotations");
    private static final Set<String> NATIVE = Set.of(".so", ".dll", ".dylib", ".jnilib");
    private static final int MOST_ENTRIES = 20_000;

    private Admission() {}

    /** Why it is refused, in English words; empty where it may come in. */
    static Optional<String> refusal(Path file) {
        try (var jar = new JarFile(file.toFile())) {
            var manifest = jar.getManifest();
            if (manifest == null) return Optional.of("it is no bundle: it has no manifest");
            return headers(manifest.getMainAttributes()).or(() -> content(jar));
        } catch (IOException | SecurityException e) {
            return Optional.of("it is no jar that can be read: " + e.getMessage());
        }
    }

    private static Optional<String> headers(Attributes headers) {
        var name = header(headers, "Bundle-SymbolicName");
        if (name.isEmpty() || !header(headers, "Bundle-ManifestVersion").equals("2")) return Optional.of("it is no bundle: Bundle-SymbolicName or Bundle-ManifestVersion is missing");
        if (name.startsWith("org.faisceau.")) return Optional.of("its symbolic name " + name.replaceAll(";.*", "") + " belongs to Faisceau");
        if (!header(headers, "Fragment-Host").isEmpty()) return Optional.of("it is a fragment of another bundle");
        if (!header(headers, "Bundle-NativeCode").isEmpty()) return Optional.of("it carries native code");
        if (!header(headers, "Export-Package").isEmpty()) return Optional.of("it exports packages: " + String.join(", ", names(header(headers, "Export-Package"))));
        if (!header(headers, "Require-Bundle").isEmpty()) return Optional.of("it requires other bundles by name");
        if (!header(headers, "DynamicImport-Package").isEmpty()) return Optional.of("it imports packages as it pleases (DynamicImport-Package)");
        var foreign = names(header(headers, "Import-Package")).stream().filter(each -> !mayImport(each)).toList();
        return foreign.isEmpty() ? Optional.empty() : Optional.of("it imports what a plug-in may not: " + String.join(", ", foreign));
    }

    /** Pages are written with jte's types: console.spi speaks them. */
    private static boolean mayImport(String name) {
        return MAY_IMPORT.contains(name) || name.startsWith("java.") || name.equals("gg.jte") || name.startsWith("gg.jte.");
    }

    private static Optional<String> content(JarFile jar) {
        if (jar.size() > MOST_ENTRIES) return Optional.of("it has more than " + MOST_ENTRIES + " entries");
        for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            var refusal = name(entry.getName());
            if (refusal.isEmpty() && entry.getName().endsWith(".jar")) refusal = nested(jar, entry);
            if (refusal.isPresent()) return refusal;
        }
        return Optional.empty();
    }

    private static Optional<String> nested(JarFile jar, JarEntry entry) {
        try (InputStream stream = jar.getInputStream(entry); var zip = new ZipInputStream(stream)) {
            int seen = 0;
            for (var each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                if (++seen > MOST_ENTRIES) return Optional.of(entry.getName() + " has more than " + MOST_ENTRIES + " entries");
                var refusal = name(each.getName());
                if (refusal.isPresent()) return refusal;
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(entry.getName() + " in it cannot be read");
        }
    }

    private static Optional<String> name(String entry) {
        var name = entry.toLowerCase(Locale.ROOT);
        if (name.contains("org/faisceau/") && name.endsWith(".class")) return Optional.of("it embeds classes of Faisceau: " + entry);
        if (NATIVE.stream().anyMatch(name::endsWith)) return Optional.of("it carries native code: " + entry);
        return Optional.empty();
    }

    private static String header(Attributes headers, String name) {
        var value = headers.getValue(name);
        return value == null ? "" : value.strip();
    }

    /** What a manifest header names: {@code a;version="[1,2)",b} names a and b. */
    private static List<String> names(String header) {
        return Arrays.stream(header.replaceAll("\"[^\"]*\"", "").split(","))
                .flatMap(clause -> Arrays.stream(clause.split(";")).map(String::strip).filter(part -> !part.contains("=")))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
