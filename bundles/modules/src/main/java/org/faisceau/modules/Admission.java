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
import org.faisceau.modules.api.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a jar may become a plug-in. It is trusted code, in this JVM: this guards against accident, not against malice. A plug-in
 * exports nothing, so that its removal never leaves it; it may import only what does not reach the store.
 */
final class Admission {
    private static final Set<String> MAY_IMPORT = Set.of(
            "org.faisceau.kernel.api", "org.faisceau.sourcing.spi", "org.faisceau.console.spi", "org.slf4j", "org.jspecify.annotations");
    private static final Set<String> NATIVE = Set.of(".so", ".dll", ".dylib", ".jnilib");
    private static final int MOST_ENTRIES = 20_000;
    /** Unpacked. */
    private static final long MOST_MEGABYTES = 100;
    private static final long MEGABYTE = 1024 * 1024;
    private static final Logger LOG = LoggerFactory.getLogger(Admission.class);

    private Admission() {}

    /** Why it is refused; empty where it may come in. */
    static Optional<Wording> refusal(Path file) {
        try (var jar = new JarFile(file.toFile())) {
            var manifest = jar.getManifest();
            if (manifest == null) return no("noManifest");
            return headers(manifest.getMainAttributes()).or(() -> content(jar));
        } catch (IOException | SecurityException e) {
            LOG.warn("plug-in {} cannot be read: {}", file.getFileName(), e.getMessage());
            return no("unreadable");
        }
    }

    /** The symbolic name of a jar that is not refused. */
    static String nameOf(Path file) throws IOException {
        try (var jar = new JarFile(file.toFile())) {
            return header(jar.getManifest().getMainAttributes(), "Bundle-SymbolicName").replaceAll("\\s*;.*", "");
        }
    }

    private static Optional<Wording> headers(Attributes headers) {
        var name = header(headers, "Bundle-SymbolicName");
        if (name.isEmpty() || !header(headers, "Bundle-ManifestVersion").equals("2")) return no("noBundle");
        if (!name.matches("[A-Za-z0-9._-]+(\\s*;.*)?")) return no("noBundle");
        if (name.startsWith("org.faisceau.")) return no("ourName", name.replaceAll(";.*", ""));
        if (!header(headers, "Fragment-Host").isEmpty()) return no("fragment");
        if (!header(headers, "Bundle-NativeCode").isEmpty()) return no("native", "Bundle-NativeCode");
        if (!header(headers, "Export-Package").isEmpty()) return no("exports", String.join(", ", names(header(headers, "Export-Package"))));
        if (!header(headers, "Require-Bundle").isEmpty()) return no("requires");
        if (!header(headers, "DynamicImport-Package").isEmpty()) return no("dynamic");
        var foreign = names(header(headers, "Import-Package")).stream().filter(each -> !mayImport(each)).toList();
        return foreign.isEmpty() ? Optional.empty() : no("imports", String.join(", ", foreign));
    }

    /** Pages are written with jte's types: console.spi speaks them. */
    private static boolean mayImport(String name) {
        return MAY_IMPORT.contains(name) || name.startsWith("java.") || name.equals("gg.jte") || name.startsWith("gg.jte.");
    }

    private static Optional<Wording> content(JarFile jar) {
        if (jar.size() > MOST_ENTRIES) return no("tooMany", MOST_ENTRIES);
        if (jar.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum() > MOST_MEGABYTES * MEGABYTE) return no("tooLarge", MOST_MEGABYTES);
        for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            var refusal = name(entry.getName());
            if (refusal.isEmpty() && entry.getName().endsWith(".jar")) refusal = nested(jar, entry);
            if (refusal.isPresent()) return refusal;
        }
        return Optional.empty();
    }

    private static Optional<Wording> nested(JarFile jar, JarEntry entry) {
        try (InputStream stream = jar.getInputStream(entry); var zip = new ZipInputStream(stream)) {
            int seen = 0;
            for (var each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                if (++seen > MOST_ENTRIES) return no("tooMany", MOST_ENTRIES);
                var refusal = name(each.getName());
                if (refusal.isPresent()) return refusal;
            }
            return Optional.empty();
        } catch (IOException e) {
            return no("unreadable", entry.getName());
        }
    }

    private static Optional<Wording> name(String entry) {
        var name = entry.toLowerCase(Locale.ROOT);
        if (name.contains("org/faisceau/") && name.endsWith(".class")) return no("embeds", entry);
        if (NATIVE.stream().anyMatch(name::endsWith)) return no("native", entry);
        return Optional.empty();
    }

    private static Optional<Wording> no(String why, Object... values) {
        return Optional.of(Sayings.both("refusal." + why, values));
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
