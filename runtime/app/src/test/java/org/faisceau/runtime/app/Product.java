// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.app;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes of the product and the table of who may know whom. */
final class Product {
    private static final Set<String> DOORS = Set.of("kernel", "store", "accounts", "console");
    private static final Set<String> PLATFORM = Set.of("kernel", "store", "accounts", "console", "search", "documents", "messages", "modules", "directory");

    /** Business bundles by the bundles they may know beside the platform; absent means none. */
    private static final Map<String, Set<String>> TIES = Map.of(
        "dossiers", Set.of("needs", "rules", "purchases"),
        "purchases", Set.of("rules"),
        "sourcing", Set.of("needs", "purchases"),
        "projects", Set.of("needs"));

    private static final Map<String, Set<String>> MAY_KNOW = Map.of(
        "kernel", Set.of(),
        "store", Set.of("kernel"),
        "accounts", Set.of("kernel", "store"),
        "console", Set.of("kernel", "store", "accounts"),
        "search", DOORS,
        "documents", DOORS,
        "messages", DOORS,
        "modules", with(DOORS, Set.of("search", "documents", "messages")),
        "directory", with(DOORS, Set.of("search", "documents", "messages")),
        "thirdparty", Set.of());

    /** Techniques: what an outsider's may know, theirs may. */
    static final Set<String> TECHNIQUES = Set.of("benchmarking", "contactpoint", "esourcing", "interview", "meeting", "notice", "planning", "rfi", "visit", "watch");

    private static final Set<String> A_TECHNIQUE_KNOWS = Set.of("kernel", "sourcing", "console");

    private Product() {}

    static JavaClasses classes() {
        return new ClassFileImporter().importPackages("org.faisceau");
    }

    /** The second word of a bundle's packages: {@code needs} of {@code org.faisceau.needs.api}; empty for anything else. */
    static String bundle(JavaClass type) {
        var name = type.getPackageName().split("\\.");
        return name.length > 2 && type.getPackageName().startsWith("org.faisceau.") && !name[2].equals("runtime") ? name[2] : "";
    }

    static boolean isBusiness(String bundle) {
        return !bundle.isEmpty() && !MAY_KNOW.containsKey(bundle);
    }

    static boolean mayKnow(String bundle, String other) {
        if (TECHNIQUES.contains(bundle)) return A_TECHNIQUE_KNOWS.contains(other);
        var known = MAY_KNOW.get(bundle);
        return (known != null ? known : with(PLATFORM, TIES.getOrDefault(bundle, Set.of()))).contains(other);
    }

    /** Classes that a build step wrote: they follow no house rule. */
    static boolean isGenerated(JavaClass type) {
        return type.getPackageName().matches("org\\.faisceau\\.\\w+\\.db(\\..*)?") || type.getName().matches(".*\\.(Jte\\w+Generated|StaticTemplates|DynamicTemplates|Templates)(\\$.*)?");
    }

    private static Set<String> with(Set<String> some, Set<String> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
